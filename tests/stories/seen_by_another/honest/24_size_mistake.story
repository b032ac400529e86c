# A mistake: the buyer measured in cun, not centimetres.
# expected: honest
# claims: not_as_described
# demand: refund_only 6900
# route: settle_fast
2026-04-11 10:00 listing 窗帘 宽150cm高200cm
2026-04-12 10:00 order 260412-222222222222 6900 窗帘 宽150cm高200cm
2026-04-13 18:00 shipped YT2222 900g 绍兴
2026-04-15 12:00 delivered YT2222 本人签收
2026-04-15 20:00 complaint not_as_described 6900 尺寸不对,短了一大截,根本盖不住窗户
2026-04-15 20:20 seller 您好,麻烦量一下实物好吗
2026-04-15 20:40 buyer 我量了是150*200……那是我自己窗户量错了😓 能退不,没拆洗
2026-04-15 21:00 now
