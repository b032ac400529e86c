# Wants it off platform “for loss of time”, will withdraw the complaint for money.
# expected: unclear
# claims: quality not_as_described
# route: negotiate
2026-11-05 10:00 order 261105-414141414110 5590 护膝
2026-11-06 18:00 shipped YT0041 300g 保定
2026-11-08 12:00 delivered YT0041 本人签收
2026-11-08 13:00 complaint quality 5590 尺码不对
2026-11-08 13:10 buyer 撤诉500,支付宝转我,转完秒撤
2026-11-08 13:20 seller 可以给您退货退款,运费我们出
2026-11-08 13:21 buyer 不要退货,我只要500
2026-11-08 14:00 now
