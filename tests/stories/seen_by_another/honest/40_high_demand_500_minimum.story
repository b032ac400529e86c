# A 20-yuan umbrella sold as "German steel", asks 500 by the statute.
# expected: honest
# claims: false_advertising
# demand: compensation 51990
# route: settle_fast
2026-04-11 10:00 listing 德国精钢伞骨 终身不锈
2026-04-12 10:00 order 260412-383838383838 1990 德国精钢雨伞
2026-04-13 18:00 shipped YT3838 450g 绍兴
2026-04-15 12:00 delivered YT3838 本人签收
2026-04-18 20:00 buyer 下了一场雨伞骨就锈了,拿磁铁和锉刀看就是普通铁皮镀的
2026-04-18 20:02 photo rust captured=2026-04-18T19:40 伞骨锈迹
2026-04-18 20:30 seller 退您20元可以吗
2026-04-18 20:40 buyer 你宣传德国精钢是欺诈,按消法最低赔500,我不要多的
2026-04-18 21:00 complaint false_advertising 51990 宣传德国精钢实为镀铁,要求退款并赔偿500元
2026-04-19 08:00 now
