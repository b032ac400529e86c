# Five stars with praise, then “not received”.
# expected: doubtful
# claims: not_received
# route: contest
2026-09-25 10:00 order 260925-343434343410 5900 儿童积木
2026-09-26 18:00 shipped YT0034 900g 汕头
2026-09-28 12:00 delivered YT0034 本人签收
2026-09-29 19:00 review 5 孩子很喜欢,拼了一晚上,质量好
2026-10-06 19:10 complaint not_received 5900 没收到货
2026-10-06 20:00 now
