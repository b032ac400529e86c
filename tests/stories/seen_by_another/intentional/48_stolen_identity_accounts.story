# Ten-minute-old account, same street, three same denials.
# expected: unclear
# claims: not_received
# route: negotiate
2026-11-16 09:00 account registered=2026-11-16 orders=0 refunds=0
2026-11-16 10:00 order 261116-484848484810 39900 address=J7 蓝牙音箱
2026-11-17 18:00 shipped SF0048 1400g 东莞
2026-11-18 12:00 delivered SF0048 快递柜 取件码取出
2026-11-19 09:00 neighbour 261115-4801 not_received address=J7 registered=2026-11-15 没有收到货,退款
2026-11-19 09:20 neighbour 261115-4802 not_received address=J7 registered=2026-11-14 没有收到货,退款
2026-11-20 09:00 complaint not_received 39900 没有收到货,退款
2026-11-20 10:00 now
