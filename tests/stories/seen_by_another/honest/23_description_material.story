# Sold as pure cotton, the label says polyester; asks three times the price, minimum 500.
# expected: honest
# claims: not_as_described
# demand: compensation 51600
# route: settle_fast
2026-04-01 10:00 listing 纯棉四件套 100%棉 不起球
2026-04-02 10:00 order 260402-212121212121 12900 纯棉四件套
2026-04-03 18:00 shipped YT2121 2200g 南通
2026-04-05 12:00 delivered YT2121 本人签收
2026-04-05 20:00 buyer 你这洗标写着聚酯纤维100%,页面写100%棉,这不是骗人吗
2026-04-05 20:01 photo label captured=2026-04-05T19:58 水洗标:聚酯纤维100%
2026-04-05 20:30 seller 洗标印错了亲
2026-04-05 20:41 buyer 依据消费者权益保护法第五十五条,退一赔三,不足500按500。你们不同意我就向12315投诉
2026-04-05 21:00 complaint not_as_described 51600 页面100%棉实际聚酯纤维,要求退一赔三
2026-04-06 08:00 now
