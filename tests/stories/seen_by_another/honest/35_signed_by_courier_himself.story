# Signed with nobody's knowledge at a closed gate; the buyer asks at once.
# expected: honest
# claims: not_received
# demand: refund_only 45900
# route: settle_fast
2026-03-11 10:00 order 260311-333333333333 45900 电饭煲
2026-03-12 18:00 shipped YD3333 4200g 湛江
2026-03-15 21:40 delivered YD3333 已签收 门卫代收
2026-03-15 21:55 buyer 谁签收的?我小区根本没有门卫
2026-03-15 21:56 buyer 快递员也没给我打电话,你们查一下
2026-03-16 09:00 seller 好的我们催快递
2026-03-17 09:00 buyer 查到没有?
2026-03-18 09:00 complaint not_received 45900 小区没有门卫,显示门卫代收,我没收到货
2026-03-18 10:00 now
