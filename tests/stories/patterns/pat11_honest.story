# 与 pat11_intentional 相同的表面特征：大额券；一批新账号；短期内投诉多；要求补偿
# 不同：活动期间出货晚，大家说的都是没到货，各说各的，快递停在路上
2026-06-17 00:00 campaign  年中大促 until=2026-06-20T23:59
2026-06-18 00:00 order     260618-000000000001101 100 goods=G99 address=A61 coupon_fen=4900 空气炸锅
2026-06-20 12:00 shipped   YT110001 3200g 宁波
2026-06-21 20:00 scanned   YT110001 宁波转运中心 滞留,等待处理
2026-06-25 08:00 neighbour 260618-000000000001102 not_received registered=2026-06-17 goods=G98 等了一星期还没到
2026-06-25 08:05 neighbour 260618-000000000001103 not_received registered=2026-06-17 goods=G97 物流不动了怎么回事
2026-06-25 08:10 neighbour 260618-000000000001104 not_received registered=2026-06-16 goods=G96 到底发没发
2026-06-25 08:12 neighbour 260618-000000000001105 not_received goods=G95 没收到
2026-06-25 08:15 account   registered=2026-06-17
2026-06-25 08:20 complaint not_received 100 一直没到,补偿一下吧
2026-06-25 12:00 now
