# A different object each time; refuses to keep it for testing.
# expected: unclear
# claims: food_safety
# route: negotiate frozen
2026-07-01 10:00 order 260701-212121212110 2590 螺蛳粉 x5
2026-07-02 18:00 shipped YT0021 1600g 柳州
2026-07-04 12:00 delivered YT0021 本人签收
2026-07-04 19:00 buyer 吃出一根铁丝
2026-07-04 19:10 seller 非常抱歉,请保留实物,我们安排取样检测
2026-07-04 19:12 buyer 扔了,不是铁丝是玻璃
2026-07-04 19:14 seller 请问有没有照片?
2026-07-04 19:15 buyer 要什么照片,赔1000,不然网上曝光
2026-07-04 19:30 complaint food_safety 100000 吃出玻璃,赔1000
2026-07-04 20:00 now
