# 全村快递都写小卖部一个地址，一场暴雨后同批货都湿
2026-06-28 10:00 product V41 3900 category=食品 挂面 10斤
2026-06-28 10:00 order     260628-100000000000141 3900 goods=V41 address=V1 batch=M6 挂面 10斤
2026-06-28 19:00 shipped   YTA141 5100g 邢台
2026-07-02 10:00 delivered YTA141 村口小卖部 代收
2026-07-03 08:00 neighbour 260628-100000000000321 damaged address=V1 goods=V41 batch=M6 面淋了雨发霉了
2026-07-03 08:20 neighbour 260628-100000000000322 damaged address=V1 goods=V41 batch=M6 面都淋湿了 发霉
2026-07-03 09:00 neighbour 260629-100000000000323 damaged address=V1 goods=V41 batch=M6 面淋雨了 长毛
2026-07-03 09:05 neighbour 260629-100000000000324 damaged address=V1 goods=V41 batch=M6 淋雨发霉了
2026-07-03 09:10 photo     发霉的面 captured=2026-07-03T09:05 hash=0f0f0f0f12345678 一堆湿面，纸箱泡烂
2026-07-03 09:12 complaint damaged 3900 面淋了雨，发霉了
2026-07-03 09:14 buyer     俺们村就一个代收点，头天下暴雨，车顶棚漏，一车面全泡了，俺替大家伙拍的一张照片，你们看着赔
2026-07-03 12:00 now
