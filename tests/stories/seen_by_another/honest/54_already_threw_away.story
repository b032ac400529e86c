# The rotten vegetables went into the bin before we asked for a photo.
# expected: honest
# claims: bad_fruit
# demand: refund_only 1290
# route: settle_fast
2026-07-20 06:00 order 260720-525252525252 2580 新鲜山药 5斤
2026-07-20 17:00 shipped YT5252 2700g 焦作
2026-07-24 11:00 delivered YT5252 菜鸟驿站
2026-07-24 18:00 buyer 山药烂了一半,黏糊糊的
2026-07-24 18:30 seller 麻烦拍张照片
2026-07-24 18:33 buyer 哎呀我扔了,苍蝇都来了,好的那半我拍给你
2026-07-24 18:34 photo yam captured=2026-07-24T18:33 剩余半箱山药
2026-07-24 18:40 complaint bad_fruit 1290 烂一半,退一半钱
2026-07-24 19:00 now
