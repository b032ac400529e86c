# First wants money back, then accepts an exchange.
# expected: honest
# claims: quality
# demand: exchange 0
# route: settle_fast
2026-10-11 10:00 order 261011-494949494949 8900 书包
2026-10-12 18:00 shipped YT4949 800g 保定
2026-10-14 12:00 delivered YT4949 本人签收
2026-10-14 19:00 complaint quality 8900 背带开线,要求退款
2026-10-14 19:01 photo strap captured=2026-10-14T18:57 背带缝线断开
2026-10-14 19:30 seller 给您换一个新的,运费我们出,您看可以吗
2026-10-14 19:35 buyer 也行,那换吧,快点哈,孩子上学要用
2026-10-14 20:00 now
