# Sends back something lighter from another city (PAT-01).
# expected: unclear
# claims: refund_slow
# route: contest
2026-02-20 10:00 order 260220-040404040404 89900 address=「广东省 深圳市 南山区」 限量球鞋
2026-02-21 18:00 shipped SF0004 1480g 莆田
2026-02-23 12:00 delivered SF0004 广东省深圳市南山区 本人签收
2026-02-24 09:00 aftersale return_refund 89900 尺码不合适
2026-02-24 12:00 returned YT1004 from=「广东省 深圳市」
2026-02-27 11:00 return_weighed YT1004 640g
2026-02-27 11:30 seller 拆包是一双拖鞋,不是我们的鞋
2026-02-27 11:40 buyer 我寄的就是你们的鞋,你们自己掉包的吧
2026-02-27 12:00 complaint refund_slow 89900 收到退货不退款
2026-02-27 13:00 now
