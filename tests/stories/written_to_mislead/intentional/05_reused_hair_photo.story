# expected: unclear
# 同一张“头发”图在本店用过两次，另一人名下
2026-05-02 10:00 product B5 2990 category=食品 辣条
2026-05-02 10:00 order     260502-200000000000105 2990 goods=B5 address=Q5 辣条
2026-05-02 19:00 shipped   YTB105 500g 平江
2026-05-05 10:00 delivered YTB105 驿站
2026-05-05 10:30 neighbour 260420-200000000000405 food_safety goods=B5 address=Q5 photo=ff00aa1122334455 吃出头发
2026-05-05 11:00 photo     头发 hash=ff00aa1122334455 seen=260420-200000000000405 辣条里有头发
2026-05-05 11:02 complaint food_safety 100000 吃出头发，赔一千
2026-05-05 11:05 buyer     一千块私了，三百也行，不然投12315，你们知道流程的
2026-05-05 18:00 now
