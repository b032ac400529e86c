# Bought six for the office; three of six are broken; quotes the law about mending and return.
# expected: honest
# claims: quality
# demand: refund_only 8970
# route: settle_fast
2026-03-01 10:00 order 260301-323232323232 17940 桌面小风扇 x6
2026-03-02 18:00 shipped YT3232 2400g 深圳
2026-03-05 12:00 delivered YT3232 公司前台
2026-03-05 14:00 buyer 6个风扇3个不转,公司采购的,我要跟领导交代的
2026-03-05 14:02 photo fans captured=2026-03-05T13:50 三台风扇插电不转
2026-03-05 14:05 buyer 消费者权益保护法第二十四条 质量不合格可以退货 运费你们出
2026-03-05 14:20 complaint quality 8970 6个有3个坏的,退3个的钱
2026-03-05 15:00 now
