# Only an after-sale request with the platform's wording, nothing else is known.
# expected: honest
# claims: not_as_described
# demand: return_refund 3500
# route: settle_fast
2026-10-20 10:00 order 261020-747474747474 3500 毛巾 x3
2026-10-21 18:00 shipped YT7474 400g 高阳
2026-10-23 12:00 delivered YT7474 本人签收
2026-10-24 19:00 aftersale return_refund 3500 商品与描述不符
2026-10-24 20:00 now
