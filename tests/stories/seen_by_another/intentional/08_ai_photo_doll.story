# A picture with an AIGC mark, a crack that the next photo does not have, refuses another angle (PAT-05).
# expected: unclear
# claims: damaged
# route: contest
2026-03-20 10:00 order 260320-080808080808 16700 手作玩偶
2026-03-21 18:00 shipped YT0008 400g 扬州
2026-03-23 12:00 delivered YT0008 本人签收
2026-03-23 20:00 photo doll aigc=1 玩偶脸部裂纹
2026-03-23 20:05 buyer 玩偶裂了,退50
2026-03-23 20:20 seller 麻烦换个角度拍一张,带上面单
2026-03-23 20:25 buyer 不拍,就这一张,爱退不退
2026-03-23 20:30 complaint damaged 5000 收到玩偶是裂的,要求退款50元
2026-03-23 21:00 now
