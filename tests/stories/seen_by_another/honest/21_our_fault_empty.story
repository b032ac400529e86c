# We packed an empty box by mistake; the weight on the label is light.
# expected: honest
# claims: empty_parcel
# demand: refund_only 6900
# route: settle_fast
2026-10-01 10:00 product H2 6900 weight=800g 煮蛋器
2026-10-01 10:10 order 261001-191919191919 6900 goods=H2 煮蛋器
2026-10-02 18:00 shipped ZTO1919 150g 佛山
2026-10-04 12:00 delivered ZTO1919 本人签收
2026-10-04 12:40 buyer 你好 盒子里面只有说明书没有机器
2026-10-04 12:50 complaint empty_parcel 6900 只有说明书,没有煮蛋器
2026-10-04 13:00 now
