# 退货多的谨慎顾客，次次按七天无理由，次次完好
2026-08-18 10:00 account   registered=2021-02-01 orders=14 refunds=9 rejected=0 reviews=8 negative=1
2026-08-18 10:00 promise   seven_days 七天无理由
2026-08-18 10:00 order     260818-100000000000150 9900 连衣裙 M
2026-08-18 19:00 shipped   YTA150 350g 杭州
2026-08-21 10:00 delivered YTA150 快递柜
2026-08-22 10:00 aftersale return_refund 9900 不喜欢
2026-08-22 10:05 buyer     又是我，又退，哈哈。梨形身材没办法，你们家M有时候像S有时候像XL
2026-08-22 11:00 returned  SF500150 from=南京
2026-08-24 10:00 return_weighed SF500150 352g
2026-08-24 15:00 seller    您退货率太高，我们不给退了
2026-08-24 15:05 complaint return_refused 9900 货都收到了说我退太多不给退
2026-08-24 15:06 buyer     七天无理由写着，吊牌在，你收了货扣着钱，你跟我说谁有问题
2026-08-25 09:00 now
