# Haggling politely over a scratch.
# expected: honest
# claims: damaged quality
# demand: compensation 8000
# route: settle_fast
2026-10-21 10:00 order 261021-505050505050 39900 实木茶几
2026-10-22 18:00 shipped DB5050 18000g 赣州
2026-10-28 12:00 delivered DB5050 送货上门
2026-10-28 15:00 buyer 桌角磕掉一块漆
2026-10-28 15:01 photo corner captured=2026-10-28T14:55 桌角掉漆露木
2026-10-28 15:20 seller 补偿您20元可以吗
2026-10-28 15:25 buyer 20太少了,四百的东西,补80吧,我自己买漆补补算了,退来退去你们运费也贵
2026-10-28 15:40 complaint damaged 8000 桌角磕掉漆,要求补偿80元
2026-10-28 16:00 now
