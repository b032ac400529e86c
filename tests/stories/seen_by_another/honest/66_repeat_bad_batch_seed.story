# Farmers of one village: seeds did not sprout; same words, one address area, threaten 12315.
# expected: honest
# claims: quality
# demand: compensation 25000
# route: settle_fast
2026-03-01 09:00 product Z1 2500 category=种子 玉米种子 1kg
2026-03-05 12:00 order 260305-646464646464 5000 goods=Z1 batch=ZB1 address=V1 玉米种子 x2
2026-03-06 18:00 shipped YT6464 2100g 石家庄
2026-03-09 12:00 delivered YT6464 村口小卖部
2026-04-02 08:00 neighbour 260305-6501 quality goods=Z1 batch=ZB1 address=V1 registered=2018-02-02 出芽率不到三成
2026-04-02 09:00 neighbour 260305-6502 quality goods=Z1 batch=ZB1 address=V1 registered=2022-02-02 种子出芽率不到三成
2026-04-02 19:00 buyer 种下去二十多天出芽不到三成,误了农时你们赔得起不
2026-04-02 19:01 photo field captured=2026-04-02T10:00 田里出苗稀疏
2026-04-02 19:05 buyer 不给说法我们就去12315和农业局
2026-04-02 19:20 complaint quality 25000 种子出芽率不到三成,要求退款并赔偿误工200元
2026-04-02 20:00 now
