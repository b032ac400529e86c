# PAT-01 掉包退货：贵重的一单配便宜的一单，退回来的是便宜那单的面单，重量只有三成
2026-05-02 20:01 product   G88 45900 weight=820g category=服装 羽绒马甲
2026-05-02 20:10 order     260502-000000000000101 45900 goods=G88 address=「湖北 武汉 洪山」 羽绒马甲
2026-05-02 20:14 order     260502-000000000000102 1290 goods=G12 address=「湖北 武汉 洪山」 棉袜三双
2026-05-03 15:00 shipped   YT510001 905g 桐乡
2026-05-03 15:02 shipped   YT510002 160g 桐乡 order=260502-000000000000102
2026-05-06 11:20 delivered YT510001 本人签收
2026-05-06 11:21 delivered YT510002 order=260502-000000000000102 本人签收
2026-05-06 12:40 aftersale return_refund 45900 质量问题
2026-05-06 12:41 complaint quality 45900 质量不行,退货
2026-05-06 18:30 returned  YT510002 from=武汉
2026-05-09 10:00 return_weighed YT510002 240g
2026-05-09 10:05 account   orders=6 refunds=5
2026-05-09 12:00 now
