# PAT-03 假退货单号：单号在申请之前就已揽收，从别的城市寄出，此前每单都退
2026-07-01 10:00 order     260701-000000000000301 19900 goods=G5 address=「四川 成都 武侯」 蓝牙音箱
2026-07-01 20:00 shipped   YT730001 800g 深圳
2026-07-04 12:00 delivered YT730001 本人签收
2026-07-06 15:00 scanned   ZT550001 石家庄转运中心 已揽收
2026-07-07 09:00 aftersale return_refund 19900 质量问题
2026-07-07 09:01 complaint quality 19900 没声音
2026-07-07 21:00 returned  ZT550001 from=成都
2026-07-09 11:00 account   registered=2026-06-10 orders=6 refunds=6
2026-07-09 12:00 now
