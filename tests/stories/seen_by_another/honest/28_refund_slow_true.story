# Our warehouse signed the return five days ago.
# expected: honest
# claims: refund_slow
# demand: return_refund 15900
# route: settle_fast
2026-06-01 10:00 order 260601-262626262626 15900 挎包
2026-06-02 18:00 shipped YT2626 700g 广州
2026-06-04 12:00 delivered YT2626 本人签收
2026-06-05 10:00 aftersale return_refund 15900 不喜欢
2026-06-05 15:00 returned SF2626 from=「湖南省 长沙市」
2026-06-07 12:00 return_weighed SF2626 690g
2026-06-12 09:00 buyer 货退了五天了钱呢???
2026-06-12 09:30 complaint refund_slow 15900 退货已签收五天还没退款,请尽快退款
2026-06-12 10:00 now
