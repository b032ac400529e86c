# Says fake without looking at it, refuses return and refuses any paper, wants tenfold at once; our authorisation covers the goods.
# expected: doubtful
# claims: fake
# route: report frozen
2026-09-01 00:00 certificate brand_authorisation from=2026-01-01 to=2026-12-31 goods=Q7 品牌授权书
2026-09-05 10:00 order 260905-303030303010 29900 goods=Q7 品牌口红
2026-09-06 18:00 shipped SF0030 120g 上海
2026-09-08 12:00 delivered SF0030 本人签收
2026-09-08 12:04 complaint fake 299000 假货,十倍赔偿
2026-09-08 12:10 seller 您好,我们有品牌授权书,您可退货,运费我们出,也可以送检
2026-09-08 12:12 buyer 不退不检,转我1000了事,不然上小红书挂你
2026-09-08 13:00 now
