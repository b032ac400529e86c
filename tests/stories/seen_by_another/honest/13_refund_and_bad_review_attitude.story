# Service was rude; the buyer wants the refund that is due and says he will leave a bad review anyway.
# expected: honest
# claims: missing_item attitude
# demand: refund_only 3290
# route: settle_fast
2026-03-11 10:00 order 260311-787878787878 3290 收纳箱
2026-03-12 18:00 shipped YT3311 900g 台州
2026-03-14 10:00 delivered YT3311 菜鸟驿站
2026-03-14 19:00 buyer 箱子轮子少一个
2026-03-14 19:20 seller 这么便宜的东西还挑
2026-03-14 19:22 buyer 你这什么态度?便宜就可以少轮子?
2026-03-14 19:25 seller 爱要不要
2026-03-14 19:30 buyer 给我退款,这个差评我打定了,不是威胁你,就是服务太差
2026-03-14 19:40 complaint attitude 3290 箱子少一个轮子,客服态度恶劣,要求退款
2026-03-14 20:00 now
