# Rash after a face mask; a modest wish.
# expected: honest
# claims: quality injury promised
# demand: refund_only 5900
# route: settle_fast
2026-05-11 10:00 promise allergy_refund 过敏包退
2026-05-11 10:10 order 260511-242424242424 5900 补水面膜 x10
2026-05-12 18:00 shipped YT2424 420g 广州
2026-05-14 12:00 delivered YT2424 本人签收
2026-05-15 23:00 buyer 用了一片脸又红又痒,起小疙瘩
2026-05-15 23:01 photo face captured=2026-05-15T22:50 脸颊泛红
2026-05-16 08:00 complaint quality 5900 使用后过敏,页面写过敏包退,申请退款
2026-05-16 09:00 now
