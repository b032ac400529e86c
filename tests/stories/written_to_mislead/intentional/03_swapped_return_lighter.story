# expected: unclear
# 退回的是充数的石头，重量对不上；不让查，催退款
2026-04-02 10:00 product B3 189900 weight=500g 手机
2026-04-02 10:00 order     260402-200000000000103 189900 goods=B3 address=「广东 广州 天河」 手机
2026-04-02 19:00 shipped   YTB103 520g 深圳
2026-04-05 10:00 delivered YTB103 本人签收
2026-04-06 10:00 aftersale return_refund 189900 七天无理由
2026-04-06 10:01 complaint return_refused 189900 不想要了
2026-04-07 10:00 returned  SF530001 from=广州
2026-04-07 16:00 scanned   SF530001 广州天河营业部 已揽收 120g
2026-04-09 10:00 return_weighed SF530001 118g
2026-04-09 10:20 seller    收到的是一块塑料板
2026-04-09 10:25 buyer     我寄的就是手机，你们自己调包，今天不退款我就全网曝光你们店
2026-04-09 12:00 now
