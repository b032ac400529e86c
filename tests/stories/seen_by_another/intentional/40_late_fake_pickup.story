# Denies eleven days after taking it with the code; several denials at this address.
# expected: doubtful
# claims: not_received
# route: contest
2026-11-01 09:00 account registered=2025-10-01 orders=4 refunds=4 rejected=1
2026-11-01 10:00 order 261101-404040404010 49900 address=H8 电动剃须刀
2026-11-02 18:00 shipped SF0040 400g 深圳
2026-11-04 12:00 delivered SF0040 菜鸟驿站 凭取件码本人取走
2026-11-06 10:00 neighbour 261020-4001 not_received address=H8 registered=2025-10-03 没收到
2026-11-10 10:00 neighbour 261025-4002 not_received address=H8 registered=2025-10-05 没收到货
2026-11-15 10:00 complaint not_received 49900 没收到货
2026-11-15 11:00 now
