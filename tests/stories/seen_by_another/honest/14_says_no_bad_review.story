# Negation: the buyer says he will not leave a bad review, just wants the part.
# expected: honest
# claims: missing_item
# demand: resend 0
# route: settle_fast
2026-03-11 10:00 order 260311-787878787879 8800 儿童自行车脚撑
2026-03-12 18:00 shipped YT3312 500g 邢台
2026-03-14 10:00 delivered YT3312 本人签收
2026-03-14 19:00 buyer 老板,少了两颗螺丝
2026-03-14 19:05 buyer 我不会给差评的,你补给我就行,做生意都不容易
2026-03-14 19:10 complaint missing_item 0 少两颗螺丝,补寄一下
2026-03-14 19:30 now
