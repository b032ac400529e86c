# The same picture came with another buyer's complaint three months ago (PAT-06).
# expected: unclear
# claims: damaged
# route: contest
2026-04-01 10:00 order 260401-101010101010 7900 陶瓷花瓶
2026-04-02 18:00 shipped YT0010 1200g 德化
2026-04-04 12:00 delivered YT0010 本人签收
2026-04-04 18:00 photo vase hash=9f8e7d6c5b4a3210 seen=260105-777777777777 花瓶碎片
2026-04-04 18:01 buyer 碎了,退款
2026-04-04 18:10 complaint damaged 7900 收到就碎了,仅退款
2026-04-04 18:30 seller 请补一张带面单的照片
2026-04-04 18:32 buyer 没有
2026-04-04 19:00 now
