# Tried the shoes indoors once; we refused.
# expected: honest
# claims: return_refused
# demand: return_refund 9900
# route: settle_fast
2026-06-11 10:00 promise seven_days
2026-06-11 10:10 order 260611-272727272727 9900 女鞋 37
2026-06-12 18:00 shipped YT2727 800g 温州
2026-06-14 12:00 delivered YT2727 本人签收
2026-06-14 20:00 buyer 小了,退
2026-06-14 20:30 seller 试穿过的不退
2026-06-14 20:31 buyer 我就家里地毯上走了两步,七天无理由你不给退?法律规定的,你看看消法第二十五条
2026-06-14 21:00 complaint return_refused 9900 七天无理由拒绝退货
2026-06-14 22:00 now
