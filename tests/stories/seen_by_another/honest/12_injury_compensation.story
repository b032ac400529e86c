# A glass lid burst; the buyer cut a finger and asks for the hospital bill as well.
# expected: honest
# claims: quality injury
# demand: compensation 70250
# route: settle_fast
2026-01-08 10:00 order 260108-343434343434 7900 玻璃养生壶
2026-01-09 18:00 shipped JT0101 1250g 佛山
2026-01-12 12:00 delivered JT0101 本人签收
2026-01-20 07:40 buyer 壶盖炸了!!我手指割了缝了三针
2026-01-20 07:45 photo cut captured=2026-01-20T07:20 手指包扎
2026-01-20 07:46 photo lid captured=2026-01-20T07:12 碎裂的玻璃盖
2026-01-20 07:47 photo bill 急诊收费票据 623.50元
2026-01-20 08:10 buyer 医药费你们得出,623块5,还有壶的钱
2026-01-20 09:00 seller 非常抱歉,您的手好些没有?我马上登记处理
2026-01-20 09:30 complaint quality 70250 玻璃盖正常使用中炸裂割伤手指,要求退款并赔偿医药费
2026-01-20 10:00 now
