# Bargains: five stars for 20, one star for nothing, on the second day.
# expected: doubtful
# claims: quality
# route: report frozen
2026-11-03 10:00 order 261103-515151515110 2890 杯垫
2026-11-04 18:00 shipped YT0051 150g 义乌
2026-11-06 12:00 delivered YT0051 本人签收
2026-11-06 19:00 buyer 五星20,一星0,你选
2026-11-06 19:05 seller 亲商品有什么问题可以说
2026-11-06 19:06 buyer 没问题,就问你选哪个
2026-11-06 19:30 complaint quality 2890 质量问题
2026-11-06 20:00 now
