# 一条吐槽视频火了，一天里几十人用同样的话来投诉；批次真的漏
2026-06-05 10:00 product B17 2990 weight=350g category=日用 弹盖水杯
2026-06-05 10:05 order     260605-100000000000117 2990 goods=B17 batch=L605 弹盖水杯
2026-06-05 19:00 shipped   YTA117 348g 永康
2026-06-08 10:00 delivered YTA117 本人签收
2026-06-12 18:00 neighbour 260605-100000000000301 quality goods=B17 batch=L605 杯子漏水，跟视频里一模一样，退钱
2026-06-12 18:20 neighbour 260606-100000000000302 quality goods=B17 batch=L605 杯子漏水跟视频里一模一样退钱
2026-06-12 18:40 neighbour 260604-100000000000303 quality goods=B17 batch=L605 registered=2026-05-28 杯子漏水！跟视频里一模一样！退钱！
2026-06-12 18:50 neighbour 260605-100000000000304 quality goods=B17 batch=L605 registered=2026-06-01 杯子漏水，跟视频里一样，退款
2026-06-12 19:00 history   product orders=700 complaints=52 days=7 goods=B17 batch=L605
2026-06-12 19:00 history   shop orders=9000 complaints=120 days=7
2026-06-12 19:10 complaint quality 2990 杯子漏水，跟视频里一模一样，退钱
2026-06-12 19:12 buyer     看了那个抖音我才晓得不是我没拧紧，我还以为我手残，书包湿了三回
2026-06-12 20:00 now
