# Delivered in a different city by a sorting error.
# expected: honest
# claims: not_received
# demand: refund_only 9900
# route: settle_fast
2026-03-11 10:00 order 260311-343434343431 9900 address=「山东省 青岛市 市南区」 电动牙刷
2026-03-12 18:00 shipped YD3434 400g 深圳
2026-03-14 10:00 scanned YD3434 山东省济南市历下区 派件中
2026-03-14 15:40 delivered YD3434 山东省济南市历下区 代收点
2026-03-15 08:55 buyer 我在青岛你给我签收到济南去了??
2026-03-15 09:00 complaint not_received 9900 货送到济南了,我人在青岛,没收到
2026-03-15 10:00 now
