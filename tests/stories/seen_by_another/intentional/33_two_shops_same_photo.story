# The picture was already seen in another dispute of ours and its file carries C2PA from a generator.
# expected: unclear
# claims: food_safety
# route: contest
2026-09-20 10:00 order 260920-333333333310 8900 坚果礼盒
2026-09-21 18:00 shipped SF0033 1500g 杭州
2026-09-23 12:00 delivered SF0033 本人签收
2026-09-23 18:00 photo bug c2pa=Midjourney seen=260801-888888888888 坚果里有虫
2026-09-23 18:05 complaint food_safety 108900 坚果有虫,赔1000
2026-09-23 18:20 seller 请保留实物,我们送检
2026-09-23 18:22 buyer 已经扔了,直接赔
2026-09-23 19:00 now
