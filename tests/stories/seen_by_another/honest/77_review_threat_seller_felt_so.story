# The seller filed it as review threat; the buyer only announced an honest review.
# expected: honest
# claims: review_threat
# demand: return_refund 6900
# route: settle_fast
2026-10-25 10:00 order 261025-757575757575 6900 锅盖架
2026-10-26 18:00 shipped YT7575 1100g 揭阳
2026-10-28 12:00 delivered YT7575 本人签收
2026-10-28 19:00 buyer 焊点都没磨平,把我手划了一道,这种东西我会如实评价的
2026-10-28 19:01 photo weld captured=2026-10-28T18:58 焊点毛刺
2026-10-28 19:20 complaint review_threat 6900 焊点毛刺划手,退货
2026-10-28 20:00 now
