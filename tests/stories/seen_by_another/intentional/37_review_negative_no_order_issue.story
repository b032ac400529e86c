# Account with only negative reviews, review first then a price.
# expected: unclear
# claims: quality
# route: negotiate frozen
2026-10-15 09:00 account registered=2026-08-01 reviews=26 negative=25 orders=1 refunds=1
2026-10-15 10:00 order 261015-373737373710 2590 笔筒
2026-10-16 18:00 shipped YT0037 300g 义乌
2026-10-18 12:00 delivered YT0037 本人签收
2026-10-18 12:05 review 1 差
2026-10-18 12:10 buyer 评价可以商量,150
2026-10-18 12:20 complaint quality 2590 质量差
2026-10-18 13:00 now
