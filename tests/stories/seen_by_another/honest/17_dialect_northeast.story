# North-eastern buyer, coat with broken zip, good humour and curses.
# expected: honest
# claims: quality
# demand: exchange 26900
# route: settle_fast
2026-11-02 10:00 order 261102-151515151515 26900 羽绒服
2026-11-03 18:00 shipped JD5151 1500g 嘉兴
2026-11-06 10:00 delivered JD5151 自提点
2026-11-06 20:00 buyer 老妹儿,你家这拉锁咋整的啊,拉一半卡那疙瘩了,干拽不动
2026-11-06 20:02 photo zip captured=2026-11-06T19:55 拉链卡在中段
2026-11-06 20:05 buyer 净整这埋汰事儿,给我换一件得了呗
2026-11-06 20:30 complaint quality 26900 拉链坏了,换货
2026-11-06 21:00 now
