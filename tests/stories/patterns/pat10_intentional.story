# PAT-10 同一地址的新账号接连拍下又在发货前以质量为由要求退款，文字相同
2026-05-20 09:00 order     260520-000000000001001 3900 goods=G90 address=A55 台灯
2026-05-20 09:30 shipped   YT100001 900g 中山
2026-05-20 09:40 neighbour 260520-000000000001002 not_as_described registered=2026-05-18 address=A55 goods=G91 货不对板跟图片完全不是一个东西赶紧退
2026-05-20 09:42 neighbour 260520-000000000001003 not_as_described registered=2026-05-18 address=A55 goods=G92 货不对板跟图片完全不是一个东西赶紧退
2026-05-20 09:44 neighbour 260520-000000000001004 not_as_described registered=2026-05-17 address=A55 goods=G93 货不对板跟图片完全不是一个东西赶紧退
2026-05-20 09:46 neighbour 260520-000000000001005 not_as_described registered=2026-05-18 address=A55 goods=G94 货不对板跟图片完全不是一个东西赶紧退
2026-05-20 09:50 account   registered=2026-05-18
2026-05-20 10:00 complaint not_as_described 3900 货不对板跟图片完全不是一个东西赶紧退
2026-05-20 12:00 now
