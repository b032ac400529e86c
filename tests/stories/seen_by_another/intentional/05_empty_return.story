# Returns an empty bag and urges (PAT-02).
# expected: unclear
# claims: refund_slow
# route: contest
2026-03-01 08:00 account registered=2026-02-20 orders=0 refunds=0
2026-03-01 10:00 product B5 39900 weight=900g 无线键盘
2026-03-01 10:10 order 260301-050505050505 39900 goods=B5 无线键盘
2026-03-02 18:00 shipped SF0005 980g 东莞
2026-03-04 12:00 delivered SF0005 本人签收
2026-03-04 13:00 aftersale return_refund 39900 不想要了
2026-03-04 15:00 returned YT1005 from=「河南省 郑州市」
2026-03-06 09:00 buyer 签收了吧赶紧退款
2026-03-06 10:00 return_weighed YT1005 60g
2026-03-06 10:20 buyer 已经寄到了,快点退
2026-03-06 10:30 complaint refund_slow 39900 退货已签收不退款
2026-03-06 11:00 now
