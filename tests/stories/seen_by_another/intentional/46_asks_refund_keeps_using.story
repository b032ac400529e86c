# Asks how to use it, praises, then wants refund only.
# expected: unclear
# claims: not_as_described quality
# route: negotiate
2026-11-15 10:00 order 261115-464646464610 35900 扫地机
2026-11-16 18:00 shipped SF0046 4200g 苏州
2026-11-18 12:00 delivered SF0046 本人签收
2026-11-18 20:00 buyer 连上wifi了,扫得挺干净
2026-11-20 20:00 buyer 定时怎么设?每天都在用
2026-11-20 20:10 seller APP里点定时即可
2026-11-21 09:00 complaint not_as_described 35900 收到就开不了机,一次没用过,仅退款
2026-11-21 10:00 now
