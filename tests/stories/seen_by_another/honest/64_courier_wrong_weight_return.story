# The courier's first weight of the return was a slip, re-weighed correctly.
# expected: honest
# claims: quality
# demand: return_refund 7900
# route: settle_fast
2026-06-25 10:00 order 260625-626262626262 7900 插线板
2026-06-26 18:00 shipped YT6262 720g 慈溪
2026-06-28 12:00 delivered YT6262 本人签收
2026-06-29 09:00 buyer 开关不灵,退货
2026-06-29 10:00 aftersale return_refund 7900 质量问题
2026-06-29 16:00 returned ZTO6262 from=「江苏省 南京市」
2026-07-01 10:00 return_weighed ZTO6262 705g
2026-07-01 11:00 complaint quality 7900 开关不灵,退货退款
2026-07-01 12:00 now
