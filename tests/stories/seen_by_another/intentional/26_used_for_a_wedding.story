# Wore the gown to a wedding, showed it off in a review picture, then returns as faulty.
# expected: unclear
# claims: quality
# route: negotiate
2026-08-10 10:00 order 260810-262626262610 59900 礼服裙
2026-08-11 18:00 shipped SF0026 1200g 苏州
2026-08-13 12:00 delivered SF0026 本人签收
2026-08-16 21:00 buyer 今天婚礼穿了,大家都说好看,谢谢店家
2026-08-18 09:00 aftersale return_refund 59900 质量问题
2026-08-18 09:10 complaint quality 59900 收到就有问题,从来没穿过
2026-08-18 10:00 now
