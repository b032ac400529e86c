# expected: unclear
# 组队：说法各改几个字，同址，新号，盯同一条链接
2026-07-02 10:00 product B7 1990 收纳袋
2026-07-02 10:00 order     260702-200000000000107 1990 goods=B7 address=Q7 收纳袋
2026-07-02 10:30 account   registered=2026-07-01 reviews=0 orders=0 refunds=0
2026-07-02 19:00 shipped   YTB107 200g 义乌
2026-07-04 10:00 delivered YTB107 驿站
2026-07-04 20:00 neighbour 260702-200000000000411 fake registered=2026-07-01 address=Q7 goods=B7 三无产品没有合格证，按假一赔十赔我
2026-07-04 20:02 neighbour 260702-200000000000412 fake registered=2026-07-01 address=Q7 goods=B7 三无产品没合格证，假一赔十赔我
2026-07-04 20:04 neighbour 260702-200000000000413 fake registered=2026-06-30 address=Q7 goods=B7 三无产品，没有合格证，按假一赔十赔
2026-07-04 20:06 neighbour 260702-200000000000414 fake registered=2026-07-01 address=Q7 goods=B7 这是三无产品没有合格证按假一赔十赔我
2026-07-04 20:08 complaint fake 19900 三无产品没有合格证，假一赔十赔我
2026-07-04 20:09 history   product orders=3000 complaints=9 days=90 goods=B7
2026-07-04 20:20 buyer     一百块一个人，五个人五百，你转了我们都撤
2026-07-05 09:00 now
