# Uses one return number for two orders and starts it before applying.
# expected: unclear
# claims: refund_slow
# route: contest
2026-10-01 10:00 order 261001-353535353510 15900 address=「浙江省 宁波市 鄞州区」 运动鞋
2026-10-02 18:00 shipped YT0035 1000g 晋江
2026-10-04 12:00 delivered YT0035 浙江省宁波市鄞州区 本人签收
2026-10-03 08:00 scanned JT1035 广东省广州市 已揽收
2026-10-05 09:00 aftersale return_refund 15900 不想要
2026-10-05 09:02 returned JT1035 from=「浙江省 宁波市」
2026-10-06 10:00 return_weighed JT1035 20g
2026-10-06 11:00 complaint refund_slow 15900 退货签收了不退款
2026-10-06 12:00 now
