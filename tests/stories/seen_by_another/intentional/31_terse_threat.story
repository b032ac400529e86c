# Very short words.
# expected: unclear
# claims: quality
# route: negotiate frozen
2026-09-10 10:00 order 260910-313131313110 1990 拖把头
2026-09-11 18:00 shipped YT0031 200g 沧州
2026-09-13 12:00 delivered YT0031 本人签收
2026-09-13 19:00 buyer 50
2026-09-13 19:01 seller 您好,请问什么50?
2026-09-13 19:02 buyer 不给50就差评
2026-09-13 19:10 complaint quality 1990 不好用
2026-09-13 20:00 now
