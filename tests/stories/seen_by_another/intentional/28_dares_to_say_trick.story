# Admits in the chat that it is how he always gets things free.
# expected: unclear
# claims: quality
# route: negotiate
2026-08-28 10:00 order 260828-282828282810 2990 数据线
2026-08-29 18:00 shipped YT0028 60g 深圳
2026-08-31 12:00 delivered YT0028 本人签收
2026-08-31 19:00 buyer 跟你直说吧,线没毛病,我就是想白嫖,平台肯定判我赢
2026-08-31 19:02 buyer 你要么退我要么我申请介入
2026-08-31 19:10 complaint quality 2990 质量问题,充电慢
2026-08-31 20:00 now
