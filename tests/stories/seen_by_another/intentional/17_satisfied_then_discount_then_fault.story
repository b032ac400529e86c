# Praised it, wanted a discount, was refused, then “quality” (PAT-12).
# expected: unclear
# claims: quality
# route: contest
2026-06-05 10:00 order 260605-171717171710 25900 连衣裙
2026-06-06 18:00 shipped YT0017 400g 杭州
2026-06-08 12:00 delivered YT0017 本人签收
2026-06-08 19:00 buyer 收到啦,料子好舒服,很满意
2026-06-09 10:00 buyer 老板,给个好评能返多少?返50吧
2026-06-09 10:05 seller 亲,我们没有返现活动哦
2026-06-09 10:06 buyer 那便宜点总行吧,退我60
2026-06-09 10:08 seller 不好意思亲,价格已经是最低了
2026-06-09 10:10 buyer 行,那我质量问题退款,你别后悔
2026-06-09 10:15 complaint quality 25900 质量太差,要求仅退款
2026-06-09 11:00 now
