# Four accounts made in the same week at one address, same words, same picture hash.
# expected: unclear
# claims: quality
# route: negotiate
2026-08-01 08:00 account registered=2026-07-28 orders=0 refunds=0
2026-08-01 10:00 order 260801-252525252510 9900 goods=N1 address=M3 充电宝
2026-08-02 18:00 shipped YT0025 300g 深圳
2026-08-04 12:00 delivered YT0025 菜鸟驿站
2026-08-04 12:30 neighbour 260801-2501 quality goods=N1 address=M3 registered=2026-07-27 photo=aaaabbbbccccdddd 充不进电,仅退款
2026-08-04 12:33 neighbour 260801-2502 quality goods=N1 address=M3 registered=2026-07-28 photo=aaaabbbbccccdddd 充不进电,仅退款
2026-08-04 12:39 neighbour 260801-2503 quality goods=N1 address=M3 registered=2026-07-29 photo=aaaabbbbccccdddd 充不进电 仅退款
2026-08-04 12:44 photo pb hash=aaaabbbbccccdddd 充电宝不亮
2026-08-04 12:45 complaint quality 9900 充不进电,仅退款
2026-08-04 13:00 now
