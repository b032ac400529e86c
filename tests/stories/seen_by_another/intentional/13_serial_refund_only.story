# Six of seven orders in ninety days ended as refund only, template words (PAT-07).
# expected: unclear
# claims: quality not_as_described
# route: settle_fast
2026-05-01 08:00 account registered=2024-01-01 orders=7 refunds=6 rejected=3
2026-05-01 10:00 order 260501-131313131310 990 指甲刀
2026-05-02 18:00 shipped YT0013 60g 阳江
2026-05-04 12:00 delivered YT0013 菜鸟驿站
2026-05-04 12:40 aftersale refund_only 990 质量差,与描述不符
2026-05-04 12:41 buyer 质量差
2026-05-04 13:00 seller 亲可以拍个照吗,我们给您换
2026-05-04 13:01 buyer 不换,不退货,直接退款
2026-05-04 14:00 now
