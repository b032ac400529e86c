# The buyer had the shoes looked at in a brand's store; asks for ten times as the page promises.
# expected: honest
# claims: fake
# demand: compensation 399000
# route: settle_fast
2026-08-01 08:00 promise fake_x10 假一赔十
2026-08-01 10:00 order 260801-202020202020 39900 运动鞋 42码
2026-08-02 18:00 shipped SF2020 1100g 莆田
2026-08-04 12:00 delivered SF2020 本人签收
2026-08-06 15:00 buyer 我拿去专柜了,店员说鞋标的货号查不到,鞋盒跟标也对不上
2026-08-06 15:02 photo tag captured=2026-08-06T14:20 鞋舌标货号
2026-08-06 15:03 photo reply 专柜工作人员鉴定回复聊天截图
2026-08-06 15:20 seller 我们是正品哦
2026-08-06 15:40 buyer 那请把授权书和进货票发我看看,拿不出来就按你们页面写的假一赔十
2026-08-06 16:00 complaint fake 399000 专柜鉴定货号不存在,要求按假一赔十赔付
2026-08-06 17:00 now
