# 同一宿舍八个人拼单买同一款充电宝，同一地址，同一天开学注册，都鼓包
2026-09-03 12:00 product P2 5900 weight=310g category=数码 两万毫安充电宝
2026-09-03 12:05 order     260903-100000000000102 5900 goods=P2 address=D8 batch=B0815 两万毫安充电宝
2026-09-03 20:00 shipped   YTA102 305g 深圳
2026-09-06 13:00 delivered YTA102 校园驿站 室友代取
2026-09-09 21:00 account   registered=2026-08-30 reviews=0 orders=0 refunds=0
2026-09-09 21:40 neighbour 260903-100000000000112 quality registered=2026-08-31 address=D8 goods=P2 batch=B0815 充电宝鼓包了，要退
2026-09-09 21:44 neighbour 260903-100000000000113 quality registered=2026-08-29 address=D8 goods=P2 batch=B0815 充电宝鼓包了 退钱
2026-09-09 21:50 neighbour 260903-100000000000114 quality registered=2026-09-01 address=D8 goods=P2 batch=B0815 鼓包了，要退，吓人
2026-09-09 21:52 neighbour 260903-100000000000115 quality registered=2026-08-31 address=D8 goods=P2 batch=B0815 充电宝鼓包了，要退
2026-09-09 21:55 photo     四个充电宝 captured=2026-09-09T21:50 宿舍桌上四个鼓起来的充电宝
2026-09-09 21:57 aftersale refund_only 5900 质量问题
2026-09-09 21:58 complaint quality 5900 充电宝鼓包了，宿舍几个都鼓了，快递说鼓包的不给寄，退钱
2026-09-09 22:00 buyer     不是不想退货，驿站大叔看了一眼就喊我们拿走，说这个要炸
2026-09-09 22:05 buyer     辅导员都来了，说再不处理她就打12315，我拦着呢
2026-09-10 09:00 now
