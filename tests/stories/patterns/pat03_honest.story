# 与 pat03_intentional 相同的表面特征：退货从别的城市寄出；说的也是没声音；账号不算老
# 不同：单号在申请之后才揽收，与他写明的寄出地一致；同款近期坏得多
2026-07-01 10:00 order     260701-000000000000301 19900 goods=G5 address=「四川 成都 武侯」 蓝牙音箱
2026-07-01 20:00 shipped   YT730001 800g 深圳
2026-07-04 12:00 delivered YT730001 本人签收
2026-07-07 08:50 buyer     没声音,我这周在石家庄出差,可以从这边寄回吗
2026-07-07 09:00 aftersale return_refund 19900 质量问题
2026-07-07 09:01 complaint quality 19900 没声音
2026-07-07 21:00 returned  ZT550001 from=石家庄
2026-07-07 22:00 scanned   ZT550001 石家庄转运中心 已揽收
2026-07-08 09:00 history   product orders=300 complaints=27 days=30
2026-07-08 09:00 history   shop orders=5000 complaints=90 days=30
2026-07-09 11:00 account   registered=2026-06-10
2026-07-09 12:00 now
