# A campaign brought many new buyers; one bad carton of thermos lids; the same words come from new accounts.
# expected: honest
# claims: quality
# demand: refund_only 3990
# route: settle_fast
2026-06-10 00:00 campaign 百亿补贴 until=2026-06-18T23:59
2026-06-10 00:00 product V2 3990 weight=390g category=杯壶 保温杯 500ml
2026-06-11 09:20 order 260611-330044005500 3990 goods=V2 batch=T61 保温杯 500ml
2026-06-12 18:30 shipped YT4410 430g 永康
2026-06-14 10:00 delivered YT4410 菜鸟驿站
2026-06-14 14:00 neighbour 260611-331 quality goods=V2 batch=T61 registered=2026-06-10 address=A1 杯盖漏水,倒过来就漏
2026-06-14 16:30 neighbour 260611-332 quality goods=V2 batch=T61 registered=2026-06-09 address=B7 盖子漏水 倒过来就漏
2026-06-15 08:30 neighbour 260612-333 quality goods=V2 batch=T61 registered=2020-01-09 address=Q4 杯盖漏水
2026-06-15 09:00 account registered=2026-06-10 orders=0 refunds=0
2026-06-15 09:05 complaint quality 3990 杯盖漏水,倒过来就漏
2026-06-15 09:07 photo lid captured=2026-06-15T09:01 杯子倒置,桌面有水
2026-06-15 10:00 history product orders=400 complaints=3 days=30 goods=V2
2026-06-15 10:00 history product orders=36 complaints=4 days=7 goods=V2 batch=T61
2026-06-15 11:00 now
