# Three orders in ten minutes because each coupon works once; all are for her own stall's children.
# expected: honest
# claims: quality
# demand: exchange 2990
# route: settle_fast
2026-06-01 09:00 campaign 六一活动 until=2026-06-02T23:59
2026-06-01 10:00 order 260601-686868686868 2990 coupon_fen=500 儿童水壶
2026-06-01 10:04 order 260601-686868686869 2990 coupon_fen=500 儿童水壶
2026-06-01 10:09 order 260601-686868686870 2990 coupon_fen=500 儿童水壶
2026-06-02 18:00 shipped YT6868 900g 永康
2026-06-04 12:00 delivered YT6868 本人签收
2026-06-04 19:00 buyer 三个水壶有一个吸管嘴是坏的,吸不上水
2026-06-04 19:02 photo straw captured=2026-06-04T18:58 吸管嘴开裂
2026-06-04 19:10 complaint quality 2990 吸管坏的,换一个
2026-06-04 20:00 now
