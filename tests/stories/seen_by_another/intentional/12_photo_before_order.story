# The photo of the “broken goods” was taken before the order was even placed.
# expected: unclear
# claims: damaged
# route: contest
2026-04-10 10:00 order 260410-121212121210 19900 玻璃茶具
2026-04-11 18:00 shipped YT0012 2400g 潮州
2026-04-13 12:00 delivered YT0012 本人签收
2026-04-13 18:00 photo glass captured=2026-03-02T14:00 碎裂的玻璃茶壶
2026-04-13 18:01 complaint damaged 19900 茶壶碎了,不退货,仅退款
2026-04-13 18:20 seller 请拍一下带快递单的
2026-04-13 18:22 buyer 快递袋扔了拍不了
2026-04-13 19:00 now
