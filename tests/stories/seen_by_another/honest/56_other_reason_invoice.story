# Wants the invoice that we owe.
# expected: honest
# claims: attitude
# demand: none 0
# route: settle_fast
2026-08-20 10:00 order 260820-545454545454 58000 办公椅
2026-08-21 18:00 shipped DB5454 15000g 安吉
2026-08-25 12:00 delivered DB5454 公司前台
2026-08-26 09:00 buyer 麻烦开一下发票,抬头发您了
2026-08-29 09:00 buyer 发票开了吗?
2026-09-02 09:00 buyer 再不开我只能向税务局反映了
2026-09-02 10:00 complaint other 0 购买后多次要求开发票,商家不理
2026-09-02 11:00 now
