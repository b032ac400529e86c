# label: malicious
# shows: N01 N03 N04
# 同一伙人集中下单，地址虚构，统一仅退款和“货不对板”的差评
2026-05-10 10:00 order     260510-000000000002033 5900 goods=G1 address=A90 收纳箱
2026-05-10 12:00 shipped   YTX330001 900g
2026-05-12 10:00 delivered YTX330001 已签收
2026-05-12 12:00 neighbour 260510-000000000002034 not_as_described registered=2026-05-01 address=A90 goods=G2 货不对板,材质颜色大小没有一样对得上
2026-05-12 12:05 neighbour 260510-000000000002035 not_as_described registered=2026-05-01 address=A90 goods=G3 货不对板,材质颜色大小没有一样对得上
2026-05-12 12:10 neighbour 260510-000000000002036 not_as_described registered=2026-05-02 address=A90 goods=G4 货不对板,材质颜色大小没有一样对得上
2026-05-12 12:12 neighbour 260510-000000000002037 not_as_described registered=2026-05-02 address=A90 goods=G5 货不对板,材质颜色大小没有一样对得上
2026-05-12 12:14 neighbour 260510-000000000002038 not_as_described registered=2026-05-03 address=A90 goods=G6 货不对板,材质颜色大小没有一样对得上
2026-05-12 12:16 account   registered=2026-05-02
2026-05-12 12:20 aftersale refund_only 5900 描述不符
2026-05-12 12:21 complaint not_as_described 5900 货不对板,材质颜色大小没有一样对得上
2026-05-12 18:00 now
