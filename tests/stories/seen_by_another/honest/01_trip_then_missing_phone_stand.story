# Came back from a business trip, opened the parcel a week late, one of two stands is missing.
# expected: honest
# claims: missing_item
# demand: resend 0
# route: settle_fast
2026-04-01 20:11 shop 小鹿家居 category=家居
2026-04-01 20:11 product G1 1990 weight=180g category=家居 手机懒人支架
2026-04-02 21:30 order 260402-118877665501 3980 goods=G1 手机懒人支架 x2
2026-04-03 17:05 shipped YT8801 210g 义乌
2026-04-05 11:20 delivered YT8801 菜鸟驿站 家人代取
2026-04-13 22:40 buyer 你好,我前几天一直在外地出差,今天才到家拆的快递
2026-04-13 22:41 buyer 我拍的是两个,里面就一个啊
2026-04-13 22:43 photo p1 captured=2026-04-13T22:38 一个支架和拆开的快递袋,面单可见
2026-04-13 22:50 seller 亲,您仔细找下袋子里面呢
2026-04-13 22:55 buyer 袋子翻过来都抖过了,真的就一个😅 能不能补一个给我
2026-04-14 08:10 complaint missing_item 0 买了两个只收到一个,要求补发一个
2026-04-14 09:00 now
