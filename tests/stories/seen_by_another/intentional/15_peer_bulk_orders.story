# Many look-alike orders in an hour from young accounts at near addresses, refunds before shipping (PAT-10).
# expected: unclear
# claims: other
# route: negotiate
2026-05-20 08:00 account registered=2026-05-18 orders=0 refunds=0
2026-05-20 20:01 order 260520-151515151510 19900 goods=Z9 address=P1 爆款风扇
2026-05-20 20:30 neighbour 260520-1501 other goods=Z9 address=P1 registered=2026-05-18 不想要了,马上退
2026-05-20 20:33 neighbour 260520-1502 other goods=Z9 address=P1 registered=2026-05-17 不想要了马上退
2026-05-20 20:36 neighbour 260520-1503 other goods=Z9 address=P1 registered=2026-05-18 不想要了,马上退
2026-05-20 20:38 neighbour 260520-1504 other goods=Z9 address=P2 registered=2026-05-19 不想要了 马上退
2026-05-20 20:40 aftersale refund_only 19900 不想要了
2026-05-20 20:41 complaint other 19900 不想要了,马上退
2026-05-20 21:00 now
