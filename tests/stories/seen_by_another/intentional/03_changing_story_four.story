# Not received, then broken, then not genuine (changed as each is answered).
# expected: unclear
# claims: not_received damaged fake injury
# route: contest
2026-02-10 10:00 order 260210-030303030303 15900 护肤精华
2026-02-11 18:00 shipped SF0003 220g 广州
2026-02-13 12:00 delivered SF0003 本人签收 签收照片
2026-02-15 09:00 complaint not_received 15900 没收到货
2026-02-15 09:30 seller 您好,显示本人签收,有签收照片
2026-02-15 09:40 buyer 哦收到了,但是瓶子是碎的
2026-02-15 09:50 seller 麻烦拍一下照片
2026-02-15 10:20 buyer 照片删了,反正是假货,我用着烂脸
2026-02-15 10:30 seller 那您把瓶子寄回来我们检测
2026-02-15 10:31 buyer 不寄,直接退钱,别废话
2026-02-15 11:00 now
