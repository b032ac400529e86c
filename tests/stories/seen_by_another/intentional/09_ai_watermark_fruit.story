# Rotten fruit with a visible watermark of a generator, demands all money, keeps the box.
# expected: unclear
# claims: bad_fruit
# route: contest
2026-06-20 10:00 order 260620-090909090909 5990 樱桃 3斤
2026-06-20 18:00 shipped SF0009 1700g 大连
2026-06-21 15:00 delivered SF0009 本人签收
2026-06-22 18:00 photo cherry watermark=「AI生成」 一盒发霉樱桃
2026-06-22 18:02 buyer 全坏了 仅退款
2026-06-22 18:10 seller 您好请拍一下整箱和快递面单
2026-06-22 18:12 buyer 扔了
2026-06-22 18:20 complaint bad_fruit 5990 全部坏了,仅退款
2026-06-22 19:00 now
