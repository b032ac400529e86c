# A student asks for three yuan back.
# expected: honest
# claims: quality
# demand: refund_only 200
# route: settle_fast
2026-09-10 10:00 order 260910-707070707070 990 笔记本 x5
2026-09-11 18:00 shipped YT7070 400g 义乌
2026-09-13 12:00 delivered YT7070 菜鸟驿站
2026-09-13 20:00 buyer 你好呀,有一本缺页了,退我两块钱就行,谢谢(˘ω˘)
2026-09-13 20:10 complaint quality 200 一本缺页
2026-09-13 21:00 now
