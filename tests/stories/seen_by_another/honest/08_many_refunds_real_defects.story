# A keen clothes buyer: half of her orders came back, each for size, and this dress truly has a hole.
# expected: honest
# claims: quality damaged
# demand: exchange 15900
# route: settle_fast
2026-03-01 08:00 account registered=2018-05-20 reviews=120 negative=6 orders=14 refunds=7 rejected=0
2026-03-01 20:20 order 260301-900800700600 15900 碎花连衣裙 M
2026-03-02 18:00 shipped SF8890 410g 杭州
2026-03-03 17:00 delivered SF8890 本人签收
2026-03-03 20:41 buyer 小姐姐 裙子腋下有个洞呀
2026-03-03 20:42 photo hole captured=2026-03-03T20:39 腋下缝线处破洞,吊牌未剪
2026-03-03 20:50 seller 您好,抱歉给您添麻烦了,可以换一件吗?
2026-03-03 21:00 buyer M还有吗?有的话换吧,没有我就退了
2026-03-03 21:05 complaint quality 15900 收到裙子腋下有破洞,申请换货
2026-03-03 22:00 now
