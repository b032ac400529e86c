# Thirty orders in two years, first complaint, polite.
# expected: honest
# claims: missing_item
# demand: refund_only 300
# route: settle_fast
2026-04-30 08:00 account registered=2017-01-01 reviews=60 negative=0 orders=31 refunds=0 rejected=0
2026-04-30 10:00 order 260430-575757575757 3680 抽纸 x1
2026-05-01 18:00 shipped YT5757 3000g 保定
2026-05-03 12:00 delivered YT5757 本人签收
2026-05-03 20:00 buyer 老板,这次的纸比以前薄好多,还少一包
2026-05-03 20:02 complaint missing_item 300 少一包
2026-05-03 21:00 now
