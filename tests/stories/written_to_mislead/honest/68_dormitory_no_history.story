# 新生宿舍，四个账号都是入学时注册的；本店没有批次数据；各说各的毛病
2026-09-05 10:00 order     260905-100000000000168 6900 goods=L68 address=D68 床帘
2026-09-05 20:00 shipped   YTC68 900g 绍兴
2026-09-08 10:00 delivered YTC68 大学宿舍楼下 室友代取
2026-09-08 10:30 account   registered=2026-08-28 reviews=0 orders=0 refunds=0
2026-09-08 12:00 neighbour 260905-100000000000401 quality registered=2026-08-29 address=D68 goods=L68 拉链卡死了
2026-09-08 13:00 neighbour 260905-100000000000402 wrong_item registered=2026-08-30 address=D68 goods=L68 上铺的发成下铺的尺寸
2026-09-08 15:00 neighbour 260905-100000000000403 missing_item registered=2026-08-27 address=D68 goods=L68 没有挂绳
2026-09-08 20:00 complaint not_as_described 6900 说遮光，对面开灯我能看书
2026-09-08 20:01 buyer     我们寝室四个都在你家买的，一人一个毛病，你家质检员放假了是吧
2026-09-09 09:00 now
