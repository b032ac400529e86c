# A soaked parcel in the rainy season.
# expected: honest
# claims: damaged
# demand: refund_only 6800
# route: settle_fast
2026-07-01 10:00 order 260701-404040404040 6800 绘本全套 x12
2026-07-02 18:00 shipped YD4040 3400g 天津
2026-07-05 12:00 delivered YD4040 门口
2026-07-05 12:30 photo wet captured=2026-07-05T12:20 纸箱湿透,书页粘连
2026-07-05 12:31 buyer 箱子全湿了 书都泡了😭孩子等了好几天
2026-07-05 12:40 complaint damaged 6800 快递淋雨书全湿了,要求退款或者重发一套
2026-07-05 13:00 now
