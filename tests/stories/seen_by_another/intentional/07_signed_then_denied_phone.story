# Asked when it comes, picked it up with the code, then denies (PAT-04).
# expected: doubtful
# claims: not_received
# route: contest
2026-03-15 10:00 order 260315-070707070707 259900 智能手机
2026-03-16 18:00 shipped SF0007 620g 深圳
2026-03-17 09:00 buyer 今天能到吗?几点到
2026-03-17 16:20 delivered SF0007 本人凭取件码在丰巢柜取出
2026-03-17 16:40 buyer 拿到了,充电器是多少瓦的?
2026-03-17 16:45 seller 33瓦
2026-03-22 20:00 complaint not_received 259900 没有收到手机,要求退款
2026-03-22 20:30 seller 您17号还问过充电器
2026-03-22 20:32 buyer 我说的是别的快递
2026-03-22 21:00 now
