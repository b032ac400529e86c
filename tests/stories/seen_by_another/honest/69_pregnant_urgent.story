# Maternity item late, wants it cancelled; we already sent it.
# expected: honest
# claims: late_shipping promised
# demand: refund_only 13900
# route: settle_fast
2026-06-01 09:00 promise ship_24h
2026-06-01 10:00 order 260601-676767676767 13900 待产包
2026-06-03 09:00 buyer 怎么还不发货?我预产期就这两天了
2026-06-03 09:20 buyer 不要了给我退款,我去超市买
2026-06-03 09:30 aftersale refund_only 13900 不想要了
2026-06-03 12:00 shipped YT6767 2500g 泉州
2026-06-04 08:00 complaint late_shipping 13900 承诺24小时发货两天才发,申请退款还给我发出来
2026-06-04 09:00 now
