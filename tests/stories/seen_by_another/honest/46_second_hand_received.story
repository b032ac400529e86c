# Received a used phone as new, activation date before the order.
# expected: honest
# claims: not_as_described used_goods
# demand: compensation 519600
# route: settle_fast
2026-08-11 10:00 order 260811-444444444444 129900 全新智能手机
2026-08-12 18:00 shipped SF4444 520g 深圳
2026-08-13 12:00 delivered SF4444 本人签收
2026-08-13 13:00 buyer 激活时间是去年11月,你卖我二手的??
2026-08-13 13:01 photo act captured=2026-08-13T12:55 系统激活日期2025-11-08
2026-08-13 13:10 buyer 退一赔三,你们知假售假,我已经录屏公证了
2026-08-13 13:30 complaint not_as_described 519600 宣传全新,激活日期显示二手机,要求退一赔三
2026-08-13 14:00 now
