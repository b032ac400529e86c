# 一批货坏了，很多人说同样的话
2026-03-01 10:00 order     260301-000000000003012 4990 goods=G1 batch=B8 保温壶
2026-03-01 20:00 shipped   YTF12
2026-03-04 10:00 delivered YTF12 本人签收
2026-03-05 08:00 neighbour 260228-000000000003013 quality goods=G1 batch=B8 壶盖漏水一倒就漏一身
2026-03-05 09:00 neighbour 260228-000000000003014 quality goods=G1 batch=B8 壶盖一倒就漏水
2026-03-05 10:00 neighbour 260228-000000000003015 quality goods=G1 batch=B8 盖子漏水倒水漏一身
2026-03-05 11:00 neighbour 260228-000000000003016 quality goods=G1 batch=B8 漏水
2026-03-05 11:30 neighbour 260228-000000000003017 quality goods=G1 batch=B8 盖不紧漏水
2026-03-05 12:00 complaint quality 4990 壶盖漏水一倒水就漏
2026-03-06 09:00 now
