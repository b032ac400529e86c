# 与 pat12_intentional 相同的表面特征：收货时说满意；几天后称开胶；问过优惠
# 不同：问优惠在说毛病之后，愿意寄回，照片拍在收货之后，同批次投诉偏高
2026-02-01 10:00 order     260201-000000000001201 15900 goods=G15 batch=B21 运动鞋
2026-02-01 20:00 shipped   YT120001 1100g 莆田
2026-02-04 10:00 delivered YT120001 本人签收
2026-02-04 12:00 buyer     收到了,鞋子挺好的,很满意
2026-02-07 09:00 photo     开胶图 captured=2026-02-07T08:50 鞋底开胶
2026-02-07 09:05 complaint quality 15900 穿了两天开胶了
2026-02-07 09:10 buyer     我可以寄回给你们看
2026-02-07 09:12 buyer     或者补偿我一点也行,我自己粘
2026-02-07 10:00 history   product orders=200 complaints=26 days=30 batch=B21
2026-02-07 10:00 history   product orders=3000 complaints=60 days=90
2026-02-08 09:00 now
