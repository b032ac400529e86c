# The threat comes by telephone.
# expected: unclear
# claims: quality
# route: negotiate frozen
2026-10-10 10:00 order 261010-363636363610 7900 香薰
2026-10-11 18:00 shipped YT0036 500g 广州
2026-10-13 12:00 delivered YT0036 本人签收
2026-10-13 20:00 call buyer 他说不给300元就找人刷差评,今晚必须转
2026-10-13 20:30 complaint quality 7900 味道不好
2026-10-13 21:00 now
