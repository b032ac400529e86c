# 与 pat07_intentional 相同的表面特征：低价手机壳；仅退款；签收当天提出；话很短；嫌退货麻烦
# 不同：发了照片；第一次在本店售后；同款投诉本来就多
2026-08-01 10:00 product   G60 1990 weight=150g 手机壳
2026-08-01 10:10 order     260801-000000000000701 1990 goods=G60 手机壳
2026-08-01 20:00 shipped   YT770001 180g 深圳
2026-08-04 10:00 delivered YT770001 菜鸟驿站 本人取件
2026-08-04 20:00 aftersale refund_only 1990 商品质量问题
2026-08-04 20:01 complaint quality 1990 质量差
2026-08-04 20:10 seller    您退货退款吧,运费我们出
2026-08-04 20:15 buyer     不退货,太麻烦,十几块钱的东西
2026-08-04 20:20 seller    麻烦拍一张照片
2026-08-04 20:22 photo     裂开 captured=2026-08-04T20:21 壳边裂开
2026-08-05 09:00 history   product orders=900 complaints=80 days=90
2026-08-05 09:00 history   shop orders=20000 complaints=400 days=90
2026-08-05 10:00 now
