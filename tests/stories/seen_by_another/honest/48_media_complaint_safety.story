# Charger caught fire, the buyer says he will tell the news and the fire brigade; only asks for a refund and a recall.
# expected: honest
# claims: quality
# demand: compensation 53900
# route: settle_fast
2026-09-01 10:00 order 260901-464646464646 3900 充电器 65W
2026-09-02 18:00 shipped YT4646 200g 深圳
2026-09-04 12:00 delivered YT4646 本人签收
2026-09-10 23:30 buyer 充电器半夜着火了!床头柜烧了个洞,幸亏人没睡
2026-09-10 23:31 photo fire captured=2026-09-10T23:20 烧焦的充电器和柜子
2026-09-10 23:40 buyer 你们必须召回,不召回我就曝光给电视台,别害死人
2026-09-11 08:00 complaint quality 53900 充电器起火烧坏床头柜,要求退款并赔柜子500元
2026-09-11 09:00 now
