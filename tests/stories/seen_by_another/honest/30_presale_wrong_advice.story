# We said before the sale that it fits; it does not.
# expected: honest
# claims: not_as_described quality
# demand: refund_only 1990
# route: settle_fast
2026-06-21 09:00 buyer 我是苹果15 pro max,这个壳能用吗
2026-06-21 09:05 seller 可以的亲,15全系列通用
2026-06-21 09:10 order 260621-282828282828 1990 手机壳
2026-06-22 18:00 shipped YT2828 60g 深圳
2026-06-24 12:00 delivered YT2828 本人签收
2026-06-24 13:00 buyer 装不进去啊,你不是说全系列通用吗
2026-06-24 13:10 complaint not_as_described 1990 客服说15全系列都能用,实际装不上
2026-06-24 14:00 now
