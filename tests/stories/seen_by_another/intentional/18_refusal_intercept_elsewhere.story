# Refused parcel sent on to another city than ours (PAT-13).
# expected: unclear
# claims: refund_slow
# route: negotiate
2026-06-10 10:00 order 260610-181818181810 99900 address=「四川省 成都市 武侯区」 平板电脑
2026-06-11 18:00 shipped SF0018 900g 深圳
2026-06-12 09:00 aftersale refund_only 99900 拒收
2026-06-13 10:00 scanned SF0018 四川省成都市 收件人拒收,转寄
2026-06-15 12:00 scanned SF0018 云南省昆明市 已签收
2026-06-15 13:00 complaint refund_slow 99900 已拒收请退款
2026-06-15 14:00 now
