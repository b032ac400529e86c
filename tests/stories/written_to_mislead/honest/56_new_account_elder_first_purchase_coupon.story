# 新人券首单，收货第二天就要退款不退货，差评同时：老人机上点的
2026-06-02 10:00 account   registered=2026-06-01 reviews=0 orders=0 refunds=0
2026-06-02 10:00 order     260602-100000000000156 990 coupon_fen=900 拖鞋
2026-06-02 19:00 shipped   YTA156 260g 揭阳
2026-06-05 10:00 delivered YTA156 驿站
2026-06-06 08:00 review    1 两只都是左脚
2026-06-06 08:05 photo     两只左脚 captured=2026-06-06T08:00 两只拖鞋并排，都是左脚
2026-06-06 08:10 aftersale refund_only 990 发错货
2026-06-06 08:11 complaint wrong_item 990 两只左脚，我又不是两只左脚的人
2026-06-06 08:20 buyer     补一只右脚的来也行，不补就退钱
2026-06-06 12:00 now
