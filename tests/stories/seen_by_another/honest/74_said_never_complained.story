# Says "I never give bad reviews" and that he would "not take it to 12315"; wants a resend.
# expected: honest
# claims: damaged
# demand: resend 0
# route: settle_fast
2026-09-20 10:00 order 260920-727272727272 4800 蜂蜜 1kg
2026-09-21 18:00 shipped YT7272 1200g 长白山
2026-09-24 12:00 delivered YT7272 本人签收
2026-09-24 19:00 buyer 瓶子裂了漏了半瓶
2026-09-24 19:01 photo honey captured=2026-09-24T18:55 蜂蜜瓶开裂,纸箱浸湿
2026-09-24 19:05 buyer 我从来不给人差评,也不会去打12315什么的,补一瓶就行
2026-09-24 19:10 complaint damaged 0 瓶子裂了,补发一瓶
2026-09-24 20:00 now
