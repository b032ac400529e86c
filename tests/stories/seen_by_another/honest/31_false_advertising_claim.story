# Page promises weight loss; the buyer quotes the advertising law and asks for money back only.
# expected: honest
# claims: false_advertising return_refused
# demand: refund_only 19800
# route: settle_fast
2026-06-01 10:00 listing 七天瘦十斤 无效退款
2026-06-02 10:00 order 260602-292929292929 19800 减肥茶
2026-06-03 18:00 shipped YT2929 300g 亳州
2026-06-05 12:00 delivered YT2929 本人签收
2026-06-20 21:00 buyer 喝了半个月一两没瘦,页面写七天瘦十斤无效退款
2026-06-20 21:30 seller 个人体质不同亲
2026-06-20 21:40 buyer 那你写什么无效退款?这就是虚假宣传,广告法管这个的,退钱
2026-06-20 22:00 complaint false_advertising 19800 宣传七天瘦十斤无效退款,无效不给退
2026-06-21 08:00 now
