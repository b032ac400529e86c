# The bag was torn on the way: the courier's own weight shows that it was light on arrival.
# expected: honest
# claims: empty_parcel
# demand: refund_only 19900
# route: settle_fast
2026-10-01 10:00 order 261001-181818181818 19900 保温饭盒
2026-10-02 18:00 shipped ZTO1818 980g 金华
2026-10-03 03:00 weighed ZTO1818 985g 金华
2026-10-04 18:00 scanned ZTO1818 郑州转运中心 外包装破损,已加固
2026-10-04 19:00 weighed ZTO1818 120g 郑州
2026-10-05 12:00 delivered ZTO1818 菜鸟驿站
2026-10-05 18:10 buyer 拿到手轻飘飘的,拆开里头啥也没有!!
2026-10-05 18:12 photo empty captured=2026-10-05T18:05 空的快递袋,封口胶带贴过两次
2026-10-05 18:20 complaint empty_parcel 19900 收到空包,要求退款
2026-10-05 19:00 now
