# New account, high value, asks for refund without return because the mirror is in shards.
# expected: honest
# claims: damaged
# demand: refund_only 35900
# route: settle_fast
2026-05-10 08:00 account registered=2026-05-01 orders=0 refunds=0
2026-05-10 10:00 order 260510-585858585858 35900 全身镜
2026-05-11 18:00 shipped DB5858 9000g 佛山
2026-05-16 12:00 delivered DB5858 本人签收
2026-05-16 12:10 photo glass captured=2026-05-16T12:05 镜面粉碎,外箱凹陷,面单可见
2026-05-16 12:12 buyer 全碎了,玻璃渣没法寄回去的,直接退款吧
2026-05-16 12:20 complaint damaged 35900 镜子全碎,无法退货,要求仅退款
2026-05-16 13:00 now
