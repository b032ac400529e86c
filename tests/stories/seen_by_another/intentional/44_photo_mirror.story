# A mirrored copy of the picture that another buyer sent (same hash as neighbour).
# expected: unclear
# claims: damaged
# route: negotiate
2026-11-12 10:00 order 261112-444444444410 6900 goods=F4 相框 x2
2026-11-13 18:00 shipped YT0044 1500g 浦江
2026-11-15 12:00 delivered YT0044 本人签收
2026-11-10 12:00 neighbour 261105-4401 damaged goods=F4 registered=2026-10-30 photo=1234abcd5678ef90 玻璃碎了
2026-11-15 13:00 photo f hash=1234abcd5678ef90 碎玻璃相框
2026-11-15 13:01 complaint damaged 6900 玻璃碎了,仅退款
2026-11-15 14:00 now
