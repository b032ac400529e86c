# It is we who mention money for the review; the buyer says no.
# expected: honest
# claims: quality
# demand: return_refund 5900
# route: settle_fast
2026-05-11 10:00 order 260511-666666666666 5900 锅铲套装
2026-05-12 18:00 shipped YT6666 800g 阳江
2026-05-14 12:00 delivered YT6666 本人签收
2026-05-16 10:00 review 1 铲头掉漆,炒菜里都是黑渣
2026-05-16 11:00 seller 亲,退您20元红包把差评删了好吗
2026-05-16 11:05 buyer 我不要你的红包,质量问题你就按质量问题处理
2026-05-16 11:10 photo pan captured=2026-05-16T09:40 铲头涂层脱落
2026-05-16 11:20 complaint quality 5900 铲头掉漆,退货退款
2026-05-16 12:00 now
