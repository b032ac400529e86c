# label: malicious
# shows: D01
# 称有害物质超标并附报告，索要远高于货款的钱；本店送检合格
2026-04-01 10:00 product   G1 29900 weight=500g 儿童水杯
2026-03-01 10:00 certificate test_report from=2026-01-01 to=2026-12-31 goods=G1 batch=B1 合格检测报告
2026-04-01 10:05 order     260401-000000000002006 29900 goods=G1 batch=B1 儿童水杯
2026-04-01 20:00 shipped   YTX060001
2026-04-04 10:00 delivered YTX060001 本人签收
2026-04-10 20:00 photo     检测报告图 一份第三方检测报告
2026-04-10 20:10 complaint quality 3000000 有害物质超标
2026-04-11 09:00 now
