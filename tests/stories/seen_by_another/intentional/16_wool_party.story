# A price mistake spread in a group: the same sentence from twenty (PAT-11).
# expected: honest
# claims: false_shipping
# route: negotiate
2026-06-01 08:00 account registered=2026-05-31 orders=0 refunds=0
2026-06-01 02:10 order 260601-161616161610 100 goods=W1 address=T1 电饭煲 标错价
2026-06-01 09:00 neighbour 260601-1601 false_shipping goods=W1 address=T1 registered=2026-05-31 虚假发货,不发货就赔500
2026-06-01 09:01 neighbour 260601-1602 false_shipping goods=W1 address=T2 registered=2026-05-30 虚假发货,不发货就赔500
2026-06-01 09:02 neighbour 260601-1603 false_shipping goods=W1 address=T1 registered=2026-05-31 虚假发货,不发货就赔500
2026-06-01 09:03 neighbour 260601-1604 false_shipping goods=W1 address=T1 registered=2026-05-31 虚假发货,不发货就赔500
2026-06-01 09:05 complaint false_shipping 50000 虚假发货,不发货就赔500
2026-06-01 09:30 now
