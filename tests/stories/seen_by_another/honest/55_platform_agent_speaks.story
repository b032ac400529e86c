# The platform opens it; the buyer hardly says a word.
# expected: honest
# claims: missing_item
# demand: refund_only 900
# route: settle_fast
2026-08-10 10:00 order 260810-535353535353 4500 保鲜盒 x5
2026-08-11 18:00 shipped YT5353 900g 汕头
2026-08-13 12:00 delivered YT5353 本人签收
2026-08-14 09:00 aftersale refund_only 900 少件/漏发
2026-08-14 12:00 platform 消费者反馈少发一个,请商家在48小时内举证
2026-08-14 12:00 countdown 2026-08-16T12:00
2026-08-14 13:00 now
