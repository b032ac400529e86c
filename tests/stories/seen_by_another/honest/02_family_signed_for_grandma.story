# Father-in-law took the parcel from the locker and forgot to say so: a mistake.
# expected: honest
# claims: not_received
# route: settle_fast
2026-05-06 12:01 order 260506-220033445566 5980 老人防滑拖鞋
2026-05-06 19:10 shipped ZTO5512 620g 温州
2026-05-08 10:32 delivered ZTO5512 丰巢快递柜 凭取件码取出
2026-05-11 19:22 buyer 在吗?显示签收了可我没拿到啊
2026-05-11 19:23 buyer 我也没收到取件短信,麻烦帮我查查
2026-05-11 19:40 seller 亲,显示丰巢5月8日取走了哦,问下家里人
2026-05-11 20:02 complaint not_received 5980 显示签收,但是我本人没有收到货
2026-05-11 21:15 buyer 不好意思不好意思,我公公拿的,放阳台了没跟我讲
2026-05-11 21:20 now
