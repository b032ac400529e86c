# PAT-11 低价券传开之后一批新账号拍下，货未到就以同一句话要求赔付
2026-06-18 00:00 order     260618-000000000001101 100 goods=G99 address=A61 coupon_fen=4900 空气炸锅
2026-06-18 12:00 shipped   YT110001 3200g 宁波
2026-06-18 20:00 scanned   YT110001 宁波转运中心 已发出
2026-06-19 08:00 neighbour 260618-000000000001102 quality registered=2026-06-17 goods=G98 address=A61 机器坏的不能用不补偿五十元就一直投诉到底
2026-06-19 08:05 neighbour 260618-000000000001103 quality registered=2026-06-17 goods=G97 address=A61 机器坏的不能用不补偿五十元就一直投诉到底
2026-06-19 08:10 neighbour 260618-000000000001104 quality registered=2026-06-16 goods=G96 address=A61 机器坏的不能用不补偿五十元就一直投诉到底
2026-06-19 08:15 account   registered=2026-06-17
2026-06-19 08:20 complaint quality 5000 机器坏的不能用不补偿五十元就一直投诉到底
2026-06-19 12:00 now
