# The sum rises each time we agree.
# expected: unclear
# claims: quality
# route: negotiate frozen
2026-07-20 10:00 order 260720-242424242410 3900 洗脸巾
2026-07-21 18:00 shipped YT0024 500g 稷山
2026-07-23 12:00 delivered YT0024 本人签收
2026-07-23 19:00 buyer 有点薄,退我10块
2026-07-23 19:10 seller 好的给您退10元
2026-07-23 19:12 buyer 10块不够了,50
2026-07-23 19:20 seller 亲订单才39元
2026-07-23 19:22 buyer 200,不给就一星带图天天追评
2026-07-23 19:30 complaint quality 20000 质量差,赔200
2026-07-23 20:00 now
