# Mould in a snack well within its date; asks for the statutory minimum of 1000 yuan, quotes the law.
# expected: honest
# claims: food_safety
# demand: compensation 102680
# route: settle_fast
2026-07-02 11:22 product G7 2680 category=食品 手工红枣糕 500g
2026-07-03 10:00 order 260703-556677889900 2680 goods=G7 手工红枣糕 500g
2026-07-03 18:00 shipped SF2201 560g 沧州
2026-07-05 15:40 delivered SF2201 本人签收
2026-07-05 19:05 buyer 你们家枣糕发霉了!里面绿毛一片,我女儿吃了半块才看见
2026-07-05 19:06 photo mould captured=2026-07-05T19:03 红枣糕断面长绿毛,生产日期6月28日
2026-07-05 19:30 seller 亲 夏天温度高可能运输中受潮,给您退款可以吗
2026-07-05 20:11 buyer 食品安全法第148条写得很清楚,退货款外赔十倍,不足一千按一千。我不是职业打假,我就是个带孩子的妈
2026-07-05 21:00 complaint food_safety 102680 枣糕在保质期内发霉,孩子吃了,依据食品安全法第一百四十八条要求退款并赔偿1000元
2026-07-06 09:00 now
