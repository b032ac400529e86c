# 与 pat10_intentional 相同的表面特征：同一地址；短时间多起投诉；都说与图片不符；新账号
# 不同：一个宿舍的同学买的是同款同批次，收到货之后各说各的，问过售前
2026-05-14 09:00 buyer     台灯是暖光吗
2026-05-14 09:05 seller    是的亲,暖光
2026-05-15 09:00 order     260515-000000000001001 3900 goods=G90 batch=B3 address=A55 台灯
2026-05-15 19:30 shipped   YT100001 900g 中山
2026-05-18 10:00 delivered YT100001 菜鸟驿站 本人取件
2026-05-20 09:40 neighbour 260515-000000000001002 not_as_described registered=2026-05-10 address=A55 goods=G90 batch=B3 图上是暖光寄来是白光
2026-05-20 09:42 neighbour 260515-000000000001003 not_as_described registered=2021-05-18 address=A55 goods=G90 batch=B3 光是白的跟图片不一样
2026-05-20 09:44 neighbour 260515-000000000001004 not_as_described address=A55 goods=G90 batch=B3 不是暖光
2026-05-20 09:46 neighbour 260515-000000000001005 not_as_described registered=2022-05-18 address=A55 goods=G90 batch=B3 颜色差太多
2026-05-20 09:50 account   registered=2026-05-10
2026-05-20 10:00 complaint not_as_described 3900 说好的暖光,来的是白光
2026-05-20 12:00 now
