# Hints at friends in a video group and at the price of silence.
# expected: doubtful
# claims: food_safety
# route: report frozen
2026-06-25 10:00 order 260625-202020202010 6990 即食鸡胸肉
2026-06-26 18:00 shipped SF0020 1100g 济南
2026-06-28 12:00 delivered SF0020 本人签收
2026-06-28 13:00 buyer 里面吃出头发了,你懂的
2026-06-28 13:05 seller 您好请发照片和批号
2026-06-28 13:06 buyer 照片先不发,我粉丝三十万,发出去你这店就不用开了
2026-06-28 13:08 buyer 2000块,我当没看见
2026-06-28 13:20 complaint food_safety 200000 吃出异物
2026-06-28 14:00 now
