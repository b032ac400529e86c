# A firm but lawful deadline for a refund that is due.
# expected: honest
# claims: quality
# demand: refund_only 6900
# route: settle_fast
2026-08-21 10:00 order 260821-454545454545 6900 电热毯
2026-08-22 18:00 shipped YT4545 1700g 邢台
2026-08-25 12:00 delivered YT4545 本人签收
2026-08-25 21:00 buyer 通电有焦味,不敢用了
2026-08-25 21:02 photo burn captured=2026-08-25T20:50 电热毯控制器处有焦痕
2026-08-26 12:00 buyer 今天下午5点之前不给我退款我就向平台投诉
2026-08-26 17:10 complaint quality 6900 通电有焦味,要求退款
2026-08-26 18:00 now
