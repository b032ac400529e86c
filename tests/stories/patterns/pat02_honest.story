# 与 pat02_intentional 相同的表面特征：新账号；退货退款；催着退款；退回比发出轻
# 不同：只少了外盒那一点重量；本店承诺七天无理由；没有退款记录
2026-06-01 08:00 product   G20 12900 weight=460g 面霜礼盒
2026-06-01 08:30 promise   seven_days
2026-06-01 09:00 order     260601-000000000000201 12900 goods=G20 address=A31 面霜礼盒
2026-06-01 19:00 shipped   YT620001 560g 广州
2026-06-04 10:00 delivered YT620001 菜鸟驿站 取件码取件
2026-06-04 21:00 aftersale return_refund 12900 不喜欢/效果不好
2026-06-05 09:00 returned  YT620009
2026-06-07 09:10 buyer     已经寄回了,快点退款
2026-06-08 14:00 return_weighed YT620009 490g
2026-06-08 14:10 account   registered=2026-05-20
2026-06-08 15:00 now
