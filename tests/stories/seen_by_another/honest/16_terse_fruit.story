# Terse words, a box of rotten peaches.
# expected: honest
# claims: bad_fruit
# demand: compensation 1660
# route: settle_fast
2026-07-10 06:00 promise bad_fruit 坏果包赔
2026-07-10 09:00 order 260710-131313131313 3980 goods=P1 水蜜桃 5斤
2026-07-10 18:00 shipped SF6611 2700g 无锡
2026-07-11 15:00 delivered SF6611 本人签收
2026-07-11 15:40 photo peach captured=2026-07-11T15:35 12个桃子有5个烂
2026-07-11 15:41 complaint bad_fruit 1660 烂了5个,赔
2026-07-11 16:00 now
