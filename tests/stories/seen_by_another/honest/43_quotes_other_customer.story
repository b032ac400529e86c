# The buyer quotes another customer's threat to say that he is not like that.
# expected: honest
# claims: quality
# demand: return_refund 7900
# route: settle_fast
2026-07-11 10:00 order 260711-414141414141 7900 瑜伽垫
2026-07-12 18:00 shipped YT4141 1300g 南通
2026-07-14 12:00 delivered YT4141 本人签收
2026-07-14 19:00 buyer 味道大得头疼,晾了也散不掉
2026-07-14 19:10 buyer 我看评论有人说“不赔200就给差评”,我不搞这种,就正常退货行吧
2026-07-14 19:20 complaint quality 7900 味道刺鼻,申请退货退款
2026-07-14 20:00 now
