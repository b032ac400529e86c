# Cantonese words, shipped after the promise.
# expected: honest
# claims: late_shipping promised
# demand: compensation 300
# route: settle_fast
2026-09-01 08:00 promise ship_48h
2026-09-01 10:00 order 260901-161616161616 4900 雨伞
2026-09-05 18:00 shipped YT6161 500g 东莞
2026-09-07 10:00 delivered YT6161 本人签收
2026-09-04 10:00 buyer 你哋几时发货啊,我等紧用喎
2026-09-04 10:30 seller 今天发
2026-09-04 22:00 complaint late_shipping 300 讲好48小时发货,而家都未发,要赔
2026-09-05 20:00 now
