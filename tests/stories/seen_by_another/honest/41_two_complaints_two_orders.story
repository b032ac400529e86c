# Buys cat food each month; two bags of one batch were bad.
# expected: honest
# claims: quality food_safety
# demand: return_refund 9900
# route: settle_fast
2026-04-30 10:00 account registered=2020-02-02 reviews=40 negative=1 orders=15 refunds=1
2026-05-01 10:00 order 260501-393939393939 9900 batch=M9 猫粮 2kg
2026-05-02 10:00 order 260502-393939393940 9900 batch=M9 猫粮 2kg
2026-05-02 18:00 shipped YT3939 2200g 潍坊
2026-05-04 12:00 delivered YT3939 本人签收
2026-05-06 19:00 buyer 这批猫粮一股哈喇味,三只猫都不吃,有一只吐了
2026-05-06 19:02 photo bag captured=2026-05-06T18:55 猫粮颗粒结块发黑
2026-05-06 19:20 complaint quality 9900 猫粮有哈喇味,猫吃了呕吐,退货退款
2026-05-06 20:00 now
