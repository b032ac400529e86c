# Five stars in the first week; it broke in the third, under guarantee.
# expected: honest
# claims: quality
# demand: repair 0
# route: settle_fast
2026-03-01 09:00 promise warranty 一年质保
2026-03-01 10:00 order 260301-363636363636 13900 加湿器
2026-03-02 18:00 shipped JT3636 1500g 中山
2026-03-05 12:00 delivered JT3636 本人签收
2026-03-07 12:30 review 5 很好用,静音,推荐
2026-03-24 20:00 buyer 用了不到20天不出雾了,能修吗?
2026-03-24 20:20 seller 已过七天不能退哦
2026-03-24 20:25 buyer 你写了一年质保啊
2026-03-24 20:30 complaint quality 0 一年质保不给保修,要求维修
2026-03-24 21:00 now
