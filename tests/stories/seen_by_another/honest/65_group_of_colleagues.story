# Four colleagues of one company ordered together in a campaign and all got shoes too small.
# expected: honest
# claims: not_as_described
# demand: exchange 6900
# route: settle_fast
2026-11-01 00:00 campaign 双11 until=2026-11-11T23:59
2026-11-01 09:00 product S4 6900 weight=700g category=鞋 帆布鞋
2026-11-01 12:00 order 261101-636363636363 6900 goods=S4 address=X9 帆布鞋 40
2026-11-02 18:00 shipped YT6363 720g 温州
2026-11-04 12:00 delivered YT6363 公司前台
2026-11-04 18:00 neighbour 261101-6401 not_as_described goods=S4 address=X9 registered=2019-02-02 鞋码偏小一码,要求换大一码
2026-11-04 18:20 neighbour 261101-6402 not_as_described goods=S4 address=X9 registered=2020-06-02 鞋子偏小一码要换大一码
2026-11-04 19:00 neighbour 261101-6403 not_as_described goods=S4 address=K2 registered=2018-03-02 偏小,穿不进
2026-11-04 19:20 complaint not_as_described 6900 鞋码偏小一码,要求换大一码
2026-11-04 19:21 buyer 我们办公室四个人一起买的都小,是不是你们鞋楦有问题
2026-11-04 20:00 now
