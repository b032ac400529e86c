# 平台默认话术：按钮文字一字不差地与别人相同
2026-05-20 10:00 product D21 990 category=日用 洗碗布 十条
2026-05-20 10:00 order     260520-100000000000121 990 goods=D21 洗碗布 十条
2026-05-20 19:00 shipped   YTA121 200g 义乌
2026-05-23 10:00 delivered YTA121 快递柜
2026-05-24 10:00 account   registered=2026-05-18 reviews=0
2026-05-24 10:01 neighbour 260520-100000000000311 not_as_described goods=D21 registered=2026-05-17 商品与页面描述不符
2026-05-24 10:09 neighbour 260520-100000000000312 not_as_described goods=D21 registered=2026-05-19 商品与页面描述不符
2026-05-24 10:21 neighbour 260520-100000000000313 not_as_described goods=D21 商品与页面描述不符
2026-05-24 10:30 aftersale refund_only 990 商品与页面描述不符
2026-05-24 10:30 complaint not_as_described 990 商品与页面描述不符
2026-05-24 12:00 now
