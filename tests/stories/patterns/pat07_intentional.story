# PAT-07 多单仅退款，不要换货也不要退货，问照片就不理，用的是模板话
2026-08-01 10:00 product   G60 1990 weight=150g 手机壳
2026-08-01 10:10 order     260801-000000000000701 1990 goods=G60 手机壳
2026-08-01 20:00 shipped   YT770001 180g 深圳
2026-08-04 10:00 delivered YT770001 菜鸟驿站 本人取件
2026-08-04 20:00 aftersale refund_only 1990 商品质量问题
2026-08-04 20:01 complaint quality 1990 质量差
2026-08-04 20:10 seller    给您换货或者退货退款都可以,运费我们出
2026-08-04 20:15 buyer     不换也不退货,只退款
2026-08-04 20:20 seller    麻烦拍一张照片
2026-08-04 20:22 buyer     不拍
2026-08-04 20:25 seller    需要照片才能处理,麻烦拍一下照片
2026-08-04 20:30 buyer     没照片,退不退
2026-08-05 09:00 history   product orders=5000 complaints=5 days=90
2026-08-05 09:00 history   shop orders=20000 complaints=400 days=90
2026-08-05 09:10 account   orders=11 refunds=10 rejected=3
2026-08-05 10:00 now
