# 新厂招的同批工人，快递记录没写地点，买家自己说是员工宿舍
2026-03-05 10:00 order     260305-100000000000169 3900 goods=L69 address=F69 劳保手套
2026-03-05 20:00 shipped   YTC69 500g 临沂
2026-03-08 10:00 delivered YTC69 已签收
2026-03-08 10:30 account   registered=2026-02-20 reviews=0 orders=0 refunds=0
2026-03-09 12:00 neighbour 260305-100000000000411 quality registered=2026-02-21 address=F69 goods=L69 一戴就破
2026-03-09 12:30 neighbour 260305-100000000000412 quality registered=2026-02-19 address=F69 goods=L69 破洞
2026-03-09 13:00 neighbour 260305-100000000000413 quality registered=2026-02-22 address=F69 goods=L69 手指头那漏了
2026-03-09 20:00 complaint quality 3900 干半天活就破
2026-03-09 20:02 buyer     俺们员工宿舍一屋子都买的你这手套，新招来的都用这个，全破了，你给换厚的
2026-03-10 09:00 now
