# Screenshots prepared: claims battery bulges, next the colour is wrong, then it never arrived.
# expected: unclear
# claims: not_received
# route: contest
2026-11-10 10:00 order 261110-424242424210 9900 电动牙刷
2026-11-11 18:00 shipped YT0042 400g 深圳
2026-11-13 12:00 delivered YT0042 本人签收
2026-11-14 10:00 buyer 颜色发错了
2026-11-14 10:10 seller 您发个照片,给您换
2026-11-14 10:12 buyer 不是颜色,是没收到牙刷头
2026-11-14 10:20 seller 给您补发
2026-11-14 10:22 buyer 算了整个都没收到,退款
2026-11-14 10:30 complaint not_received 9900 没收到货
2026-11-14 11:00 now
