# Milk powder past its date.
# expected: honest
# claims: food_safety
# demand: compensation 184800
# route: settle_fast
2026-05-01 10:00 order 260501-232323232323 16800 羊奶粉 800g
2026-05-02 18:00 shipped YT2323 1100g 西安
2026-05-04 12:00 delivered YT2323 本人签收
2026-05-04 13:00 photo tin captured=2026-05-04T12:50 罐底:生产日期20240320 保质期至20260319
2026-05-04 13:02 buyer 过期一个多月了你们还卖??这是给我爸喝的
2026-05-04 13:10 seller 亲,发错批次了不好意思,给您退款
2026-05-04 13:40 buyer 光退款不行,我要求赔偿,该多少按法律来
2026-05-04 14:00 complaint food_safety 184800 收到已过期奶粉,要求退款并十倍赔偿
2026-05-04 15:00 now
