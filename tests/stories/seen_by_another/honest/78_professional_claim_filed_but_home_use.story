# Filed as a professional claim; a family bought milk of which the date is printed twice.
# expected: honest
# claims: professional_claim
# demand: return_refund 4900
# route: settle_fast
2026-10-25 10:00 order 261025-767676767676 4900 纯牛奶 12盒
2026-10-26 18:00 shipped YT7676 3100g 呼和浩特
2026-10-28 12:00 delivered YT7676 本人签收
2026-10-29 07:00 buyer 牛奶盒上有两个生产日期,一个10月1号一个8月1号,到底哪个是真的?
2026-10-29 07:01 photo date captured=2026-10-29T06:55 同一盒两处喷码日期不同
2026-10-29 07:30 buyer 打了12315说让我先跟你们协商
2026-10-29 08:00 complaint professional_claim 4900 生产日期有两个,要求退货退款
2026-10-29 09:00 now
