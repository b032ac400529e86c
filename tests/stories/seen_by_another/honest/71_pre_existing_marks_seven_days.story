# No-reason return within seven days, all weights equal.
# expected: honest
# claims: return_refused
# demand: return_refund 25900
# route: settle_fast
2026-06-10 09:00 promise seven_days
2026-06-10 10:00 order 260610-696969696969 25900 双肩包
2026-06-11 18:00 shipped YT6969 1100g 白沟
2026-06-13 12:00 delivered YT6969 本人签收
2026-06-15 09:00 aftersale return_refund 25900 七天无理由
2026-06-15 16:00 returned SF6969 from=「北京市 朝阳区」
2026-06-17 11:00 return_weighed SF6969 1095g
2026-06-17 12:00 seller 包上有划痕不能退
2026-06-17 12:10 buyer 收到就有的,我拆箱视频有,你要的话我传
2026-06-17 12:20 complaint return_refused 25900 七天无理由退货被拒
2026-06-17 13:00 now
