# Lawful words used as pressure: refund is already paid, yet wants 800 more to withdraw from 12315.
# expected: doubtful
# claims: quality
# route: report frozen
2026-11-15 10:00 order 261115-474747474710 4590 儿童汤勺
2026-11-16 18:00 shipped YT0047 100g 揭阳
2026-11-18 12:00 delivered YT0047 本人签收
2026-11-18 13:00 buyer 有毛刺,我投诉12315了
2026-11-18 13:10 offer 4590 全额退款不用退货
2026-11-18 13:12 seller 已给您全额退款
2026-11-18 13:20 buyer 退款不够,再转800我去撤诉,不转我就一直投诉到你关店
2026-11-18 13:30 complaint quality 84590 有毛刺
2026-11-18 14:00 now
