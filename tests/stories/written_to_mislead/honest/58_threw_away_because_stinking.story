# 臭鱼扔了，没法退；没拍照，只有证人；态度硬
2026-09-20 10:00 product SF58 8800 category=生鲜 大黄鱼 两条
2026-09-20 10:00 order     260920-100000000000158 8800 goods=SF58 大黄鱼 两条
2026-09-20 19:00 shipped   YTA158 1600g 宁德
2026-09-24 10:00 delivered YTA158 快递柜
2026-09-24 19:00 buyer     臭得一层楼都闻到，邻居来敲门问是不是死了人，我马上丢到楼下去了
2026-09-24 19:05 complaint food_safety 8800 臭了，退钱
2026-09-24 19:10 seller    请拍照，寄回
2026-09-24 19:12 buyer     寄回？快递员把我打一顿你负责？垃圾车都走了我去哪里拍？
2026-09-24 19:15 buyer     在路上四天，三十度，你发个冰袋都没有，自己想想
2026-09-24 19:20 history   product orders=120 complaints=22 days=14 goods=SF58
2026-09-24 19:20 history   shop orders=4000 complaints=100 days=14
2026-09-24 20:00 now
