# label: malicious
# shows: C07 D01 C02
# 外卖店接到电话，不给钱就继续差评
2026-11-01 11:00 order     261101-000000000002041 2600 盖饭
2026-11-01 11:20 shipped   YTX410001
2026-11-01 12:00 delivered YTX410001 本人签收
2026-11-01 18:00 review    1 难吃
2026-11-01 18:10 complaint review_threat 0 难吃
2026-11-01 19:00 call      buyer 给1300元就不给差评,不然再刷三十个差评
2026-11-02 09:00 now
