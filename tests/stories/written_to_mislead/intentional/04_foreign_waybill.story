# expected: unclear
# 退货单号在申请前三天就揽收了，收寄地都不对
2026-05-02 10:00 order     260502-200000000000104 35900 address=「湖南 长沙 岳麓」 羽绒服
2026-05-02 19:00 shipped   YTB104 1100g 平湖
2026-05-05 10:00 delivered YTB104 本人签收
2026-05-08 10:00 aftersale return_refund 35900 不喜欢
2026-05-08 10:01 complaint refund_slow 35900 退货已寄，还不退款
2026-05-08 11:00 returned  ZT540001 from=长沙
2026-05-05 16:00 scanned   ZT540001 哈尔滨南岗网点 已揽收
2026-05-08 12:00 scanned   ZT540001 广州白云网点 已签收
2026-05-09 09:00 now
