# Says two of three power banks are missing; weights on three stations are full.
# expected: unclear
# claims: missing_item
# route: contest
2026-08-20 10:00 product P3 8900 weight=350g 移动电源
2026-08-20 10:10 order 260820-272727272710 26700 goods=P3 移动电源 x3
2026-08-21 18:00 shipped SF0027 1130g 深圳
2026-08-22 03:00 weighed SF0027 1132g 深圳
2026-08-23 05:00 weighed SF0027 1130g 北京
2026-08-23 12:00 delivered SF0027 本人签收
2026-08-25 19:00 buyer 三个只有一个
2026-08-25 19:20 seller 快递三次称重都是1.13公斤,麻烦您拍一下开箱
2026-08-25 19:25 buyer 没拍,反正少两个,退两个的钱
2026-08-25 19:30 complaint missing_item 17800 买三个只收到一个,退两个的钱
2026-08-25 20:00 now
