# One bad batch of kettles: several buyers write nearly the same words.
# expected: honest
# claims: quality
# demand: return_refund 8900
# route: settle_fast
2026-02-01 09:00 product K1 8900 weight=1100g category=小家电 电热水壶 1.8L
2026-02-10 10:10 order 260210-710010020030 8900 goods=K1 batch=B0203 电热水壶 1.8L
2026-02-11 18:00 shipped JT3344 1180g 中山
2026-02-13 12:00 delivered JT3344 本人签收
2026-02-12 20:10 neighbour 260208-711 quality goods=K1 batch=B0203 registered=2021-03-02 address=A12 烧水的时候底部漏水
2026-02-13 09:44 neighbour 260208-712 quality goods=K1 batch=B0203 registered=2019-11-20 address=C09 烧水时底部漏水
2026-02-13 20:31 neighbour 260209-713 quality goods=K1 batch=B0203 registered=2022-07-07 address=F31 烧水的时候壶底漏水
2026-02-14 08:20 complaint quality 8900 烧水的时候底部漏水,要求退货退款
2026-02-14 08:22 photo leak captured=2026-02-14T08:12 壶底滴水
2026-02-14 09:00 history product orders=210 complaints=4 days=90 goods=K1
2026-02-14 09:00 history product orders=22 complaints=5 days=14 goods=K1 batch=B0203
2026-02-14 09:10 now
