# A lot of emoji and anger; the courier crushed the cake.
# expected: honest
# claims: damaged
# demand: refund_only 16800
# route: settle_fast
2026-09-21 10:00 order 260921-484848484848 16800 生日蛋糕 6寸
2026-09-22 09:00 shipped SF4848 1500g 上海
2026-09-22 16:00 delivered SF4848 本人签收
2026-09-22 16:05 photo cake captured=2026-09-22T16:02 蛋糕塌成一团
2026-09-22 16:06 buyer 😡😡😡😡这TM是蛋糕???我妈六十大寿!!!
2026-09-22 16:07 buyer 你们全家就吃这个吗 气死我了
2026-09-22 16:10 seller 非常抱歉,我们全额退款
2026-09-22 16:15 complaint damaged 16800 生日蛋糕全塌了,退款!!!!
2026-09-22 17:00 now
