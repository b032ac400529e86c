# Indirect threat and money by red packet, review first (PAT-09).
# expected: doubtful
# claims: quality
# route: report frozen
2026-02-01 10:00 order 260201-010101010101 2990 蓝牙耳机
2026-02-02 18:00 shipped YT0001 150g 深圳
2026-02-04 12:00 delivered YT0001 本人签收
2026-02-04 12:30 review 1 垃圾产品,大家千万别买
2026-02-04 12:41 buyer 老板看到评价了吧
2026-02-04 12:43 seller 您好,请问耳机有什么问题?
2026-02-04 12:45 buyer 也没啥,你看着办吧,发个200红包这事就过去了
2026-02-04 12:50 buyer 加我微信也行,评价我马上删
2026-02-04 13:00 complaint quality 2990 质量差
2026-02-04 13:10 now
