# Own-shop history: every request rejected before; new request of the same wording, no photo.
# expected: unclear
# claims: not_as_described
# route: negotiate
2026-11-06 09:00 account registered=2023-01-01 orders=9 refunds=9 rejected=6
2026-11-06 10:00 order 261106-535353535310 1690 厨房剪刀
2026-11-07 18:00 shipped YT0053 180g 阳江
2026-11-09 12:00 delivered YT0053 本人签收
2026-11-09 12:30 aftersale refund_only 1690 商品与描述不符
2026-11-09 12:31 complaint not_as_described 1690 与描述不符,仅退款
2026-11-09 13:00 seller 亲请问哪里不符?
2026-11-09 13:02 buyer 哪里都不符
2026-11-09 14:00 now
