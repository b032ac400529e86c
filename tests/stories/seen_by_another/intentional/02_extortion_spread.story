# The threat, the sum and the deadline are spread over many messages.
# expected: doubtful
# claims: quality
# route: report frozen
2026-02-05 10:00 order 260205-020202020202 1590 厨房纸巾架
2026-02-06 18:00 shipped YT0002 300g 台州
2026-02-08 12:00 delivered YT0002 本人签收
2026-02-08 19:00 buyer 在吗老板
2026-02-08 19:01 seller 在的亲
2026-02-08 19:03 buyer 你家这个店评分挺高的哈,4.9
2026-02-08 19:04 buyer 要是来几个一星带图的,估计要掉不少吧
2026-02-08 19:05 seller 亲是商品有问题吗
2026-02-08 19:06 buyer 商品嘛,凑合
2026-02-08 19:08 buyer 最近手头紧,转个188交个朋友
2026-02-08 19:10 seller 这个不符合规定哦
2026-02-08 19:11 buyer 今晚十二点以前,自己考虑清楚
2026-02-08 20:00 complaint quality 1590 商品质量不好
2026-02-08 20:10 now
