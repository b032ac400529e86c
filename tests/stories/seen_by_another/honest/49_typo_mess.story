# Typos everywhere, an older buyer dictating.
# expected: honest
# claims: wrong_item
# route: settle_fast
2026-09-11 10:00 order 260911-474747474747 5900 老花镜 200度
2026-09-12 18:00 shipped YT4747 120g 丹阳
2026-09-14 12:00 delivered YT4747 村委会代收
2026-09-16 08:00 buyer 你豪 眼睛度数不对 我要的二百度来的三百度 戴上头婚
2026-09-16 08:03 buyer 姑凉帮我还一下 谢射
2026-09-16 08:30 complaint wrong_item 5900 度数发错了要还货
2026-09-16 09:00 now
