# Thanked on arrival; the defect showed only when it was first used.
# expected: honest
# claims: quality
# demand: return_refund 23900
# route: settle_fast
2026-03-21 10:00 order 260321-353535353535 23900 空气炸锅
2026-03-22 18:00 shipped JT3535 4800g 宁波
2026-03-25 12:00 delivered JT3535 本人签收
2026-03-25 12:30 buyer 收到了,发货挺快,谢谢老板
2026-03-26 18:40 buyer 第一次用就跳闸,插哪个插座都跳
2026-03-26 18:45 photo fry captured=2026-03-26T18:35 空气炸锅插头处发黑
2026-03-26 19:00 complaint quality 23900 第一次使用就跳闸,插头发黑,要求退货退款
2026-03-26 20:00 now
