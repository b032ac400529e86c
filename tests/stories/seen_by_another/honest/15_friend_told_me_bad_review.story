# A friend advised a bad review; he did not do it.
# expected: honest
# claims: quality
# demand: return_refund 5600
# route: settle_fast
2026-03-20 10:00 order 260320-787878787870 5600 台灯
2026-03-21 18:00 shipped YT3313 700g 中山
2026-03-23 10:00 delivered YT3313 本人签收
2026-03-23 19:00 buyer 灯不亮,换插座也不亮
2026-03-23 19:02 buyer 朋友让我给差评让你们赔钱,我没给,先问问你们怎么处理
2026-03-23 19:03 photo lamp captured=2026-03-23T18:50 台灯插电不亮
2026-03-23 19:10 complaint quality 5600 台灯不亮,申请退货退款
2026-03-23 19:30 now
