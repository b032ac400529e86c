# Claims smell of a coat that is not yet delivered; the same words by two others.
# expected: unclear
# claims: quality
# route: negotiate
2026-11-14 10:00 order 261114-454545454510 29900 goods=C5 address=R1 羊毛大衣
2026-11-15 18:00 shipped SF0045 1800g 桐乡
2026-11-16 08:00 scanned SF0045 上海转运中心 运输中
2026-11-16 08:30 neighbour 261114-4501 quality goods=C5 address=R1 registered=2026-11-10 味道刺鼻,仅退款
2026-11-16 08:40 neighbour 261114-4502 quality goods=C5 address=R1 registered=2026-11-11 味道刺鼻 仅退款
2026-11-16 09:00 complaint quality 29900 味道刺鼻,仅退款
2026-11-16 10:00 now
