# Complains minutes after signing and refuses every remedy but money.
# expected: unclear
# claims: quality
# route: negotiate
2026-07-15 10:00 order 260715-232323232310 12900 加绒卫衣
2026-07-16 18:00 shipped YT0023 600g 石狮
2026-07-18 12:00 delivered YT0023 菜鸟驿站 本人取件
2026-07-18 12:02 aftersale refund_only 12900 质量问题
2026-07-18 12:03 buyer 质量问题,仅退款
2026-07-18 12:10 seller 您好,请发照片,我们可以免费换新或退货包运费
2026-07-18 12:11 buyer 不换不退货不拍照,就仅退款
2026-07-18 12:20 seller 退货退款运费我们出也可以
2026-07-18 12:21 buyer 听不懂人话?仅退款!
2026-07-18 13:00 now
