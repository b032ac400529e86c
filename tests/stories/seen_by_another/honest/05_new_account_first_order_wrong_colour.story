# A brand-new account, first order, the wrong colour came.
# expected: honest
# claims: wrong_item
# demand: exchange 4590
# route: settle_fast
2026-03-18 13:00 account registered=2026-03-15 reviews=0 negative=0 orders=0 refunds=0
2026-03-18 13:02 order 260318-100200300400 4590 男士短袖T恤 黑色 XL x1
2026-03-19 18:00 shipped STO991 230g 广州
2026-03-22 16:12 delivered STO991 家门口 本人签收
2026-03-22 18:33 buyer 我买的黑色,咋发的白色
2026-03-22 18:34 photo tee 白色T恤一件,旁边是快递袋
2026-03-22 18:36 complaint wrong_item 4590 发错颜色了,拍的黑色收到白色,要求换货
2026-03-22 19:00 now
