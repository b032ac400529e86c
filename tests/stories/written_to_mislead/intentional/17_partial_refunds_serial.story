# expected: honest
# 本店十二单退十一单，都仅退款，每次不退货，这次一样话
2026-08-01 10:00 account   registered=2024-01-01 orders=12 refunds=11 rejected=4 reviews=11 negative=11
2026-08-01 10:00 order     260801-200000000000117 2990 袜子
2026-08-01 19:00 shipped   YTB117 150g 义乌
2026-08-03 10:00 delivered YTB117 驿站
2026-08-03 10:10 aftersale refund_only 2990 质量问题
2026-08-03 10:10 complaint quality 2990 质量差，仅退款，跟上次一样处理
2026-08-03 10:12 buyer     不拍照不寄回，你退就完了，上次也是这么退的
2026-08-04 09:00 now
