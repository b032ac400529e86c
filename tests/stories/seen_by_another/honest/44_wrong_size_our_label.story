# We sent 39 for 42.
# expected: honest
# claims: wrong_item
# demand: exchange 11900
# route: settle_fast
2026-07-21 10:00 order 260721-424242424242 11900 劳保鞋 42码
2026-07-22 18:00 shipped YT4242 1200g 高密
2026-07-24 12:00 delivered YT4242 工地板房 工友代签
2026-07-24 20:00 buyer 发的39码我穿得进去个鬼哦
2026-07-24 20:01 photo s captured=2026-07-24T19:58 鞋底39
2026-07-24 20:10 complaint wrong_item 11900 要42发39,明天就要上工了,赶紧换
2026-07-24 21:00 now
