# Three questions, three days without an answer.
# expected: honest
# claims: quality attitude
# demand: refund_only 2200
# route: settle_fast
2026-08-20 10:00 order 260820-555555555555 2200 数据线
2026-08-21 18:00 shipped YT5555 60g 深圳
2026-08-23 12:00 delivered YT5555 本人签收
2026-08-23 13:00 buyer 线接触不良,怎么办
2026-08-24 13:00 buyer 在吗
2026-08-25 13:00 buyer 有人吗???
2026-08-26 13:10 complaint attitude 2200 质量有问题,三天没人回复
2026-08-26 14:00 now
