# “We have a team”: threatens with mass complaints, wants a monthly fee.
# expected: unclear
# claims: quality
# route: negotiate frozen
2026-09-01 10:00 order 260901-292929292910 990 湿巾
2026-09-02 18:00 shipped YT0029 300g 铜陵
2026-09-04 12:00 delivered YT0029 本人签收
2026-09-04 19:00 buyer 我们群里两百多人,专做这类店
2026-09-04 19:01 buyer 一个月3000保护费,保证没人来你店里差评
2026-09-04 19:03 buyer 三天之内给答复,过期一天一百个差评
2026-09-04 19:10 complaint quality 990 质量差
2026-09-04 20:00 now
