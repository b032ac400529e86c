# Price list for deleting the review, payment code.
# expected: doubtful
# claims: quality
# route: report frozen
2026-06-20 10:00 order 260620-191919191910 1290 手机膜
2026-06-21 18:00 shipped YT0019 30g 深圳
2026-06-23 12:00 delivered YT0019 本人签收
2026-06-23 12:10 review 1 千万别买,一贴就碎
2026-06-23 12:12 buyer 删评100,改五星200,微信收款码发你
2026-06-23 12:15 seller 请问膜有问题吗
2026-06-23 12:16 buyer 问那么多干嘛,两小时内不转我再叫几个朋友来刷
2026-06-23 12:30 complaint quality 1290 一贴就碎
2026-06-23 13:00 now
