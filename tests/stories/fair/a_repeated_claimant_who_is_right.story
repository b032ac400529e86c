# 多次索赔的人，这次说的是真的：照片、批次、本店文件都支持他
2026-02-01 09:00 certificate test_report from=2025-01-01 to=2026-01-31 检测报告
2026-03-01 10:00 order     260301-000000000003007 2900 goods=G1 batch=B5 果干
2026-03-01 20:00 shipped   YTF07
2026-03-04 10:00 delivered YTF07 本人签收
2026-03-05 10:00 photo     发霉 captured=2026-03-04T20:00 果干上有霉
2026-03-05 10:05 complaint food_safety 102900 发霉,依《食品安全法》第一百四十八条要求一千元赔偿
2026-03-05 10:10 account   orders=6 refunds=5 rejected=3
2026-03-05 10:15 history   product orders=90 complaints=12 days=30 batch=B5
2026-03-05 10:15 history   product orders=2000 complaints=30 days=90
2026-03-06 09:00 now
