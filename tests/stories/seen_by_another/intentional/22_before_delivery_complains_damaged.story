# Says broken while the parcel is still on the road.
# expected: unclear
# claims: damaged
# route: contest
2026-07-10 10:00 order 260710-222222222210 8900 玻璃杯 x6
2026-07-11 18:00 shipped YT0022 2100g 淄博
2026-07-12 08:00 scanned YT0022 济南转运中心 运输中
2026-07-12 09:00 complaint damaged 8900 收到杯子全碎了,仅退款
2026-07-12 09:30 seller 亲快递还在路上呢
2026-07-12 09:33 buyer 反正碎了,不退我就差评
2026-07-12 12:00 scanned YT0022 郑州转运中心 运输中
2026-07-12 13:00 now
