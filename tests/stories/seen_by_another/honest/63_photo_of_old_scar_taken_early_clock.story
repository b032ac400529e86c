# The phone's clock was wrong: capture time lies before the order by a year, all else fits.
# expected: honest
# claims: damaged
# demand: refund_only 1225
# route: settle_fast
2026-06-20 10:00 order 260620-616161616161 4900 碗 x4
2026-06-21 18:00 shipped YT6161B 1500g 潮州
2026-06-24 12:00 delivered YT6161B 本人签收
2026-06-24 12:30 buyer 碎了一个碗
2026-06-24 12:31 photo bowl captured=2025-01-01T00:03 碎碗与本店面单同框
2026-06-24 12:33 buyer 手机没电池了换了块,时间好像不准
2026-06-24 12:40 complaint damaged 1225 4个碗碎了1个
2026-06-24 13:00 now
