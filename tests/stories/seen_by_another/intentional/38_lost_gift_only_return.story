# Returns the free gift only and not the main machine.
# expected: unclear
# claims: refund_slow
# route: contest
2026-10-20 10:00 product M1 69900 weight=2600g 榨汁机
2026-10-20 10:10 order 261020-383838383810 69900 goods=M1 榨汁机 送砧板
2026-10-21 18:00 shipped SF0038 3100g 中山
2026-10-23 12:00 delivered SF0038 本人签收
2026-10-24 09:00 aftersale return_refund 69900 不想要了
2026-10-24 15:00 returned YT1038 from=「江西省 南昌市」
2026-10-27 10:00 return_weighed YT1038 350g
2026-10-27 10:30 seller 包裹里只有一块砧板,榨汁机呢?
2026-10-27 10:32 buyer 不知道,我全寄了,赶紧退款不然投诉
2026-10-27 11:00 complaint refund_slow 69900 退货不退款
2026-10-27 12:00 now
