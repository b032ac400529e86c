# The return waybill started in another province before the request was made (PAT-03).
# expected: unclear
# claims: refund_slow
# route: contest
2026-03-10 10:00 order 260310-060606060606 12900 address=「湖北省 武汉市 洪山区」 运动手环
2026-03-11 18:00 shipped YT0006 200g 深圳
2026-03-13 12:00 delivered YT0006 湖北省武汉市洪山区 菜鸟驿站
2026-03-13 20:00 scanned ZTO1006 黑龙江省哈尔滨市 已揽收
2026-03-14 09:00 aftersale return_refund 12900 不喜欢
2026-03-14 09:05 returned ZTO1006 from=「湖北省 武汉市」
2026-03-16 08:00 scanned ZTO1006 辽宁省沈阳市 已签收
2026-03-16 09:00 complaint refund_slow 12900 退货已签收,为什么不退款
2026-03-16 10:00 now
