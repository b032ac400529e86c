# Says that his child broke it, then files “arrived broken”.
# expected: unclear
# claims: damaged
# route: contest
2026-11-05 10:00 order 261105-525252525210 19900 玩具无人机
2026-11-06 18:00 shipped YT0052 700g 汕头
2026-11-08 12:00 delivered YT0052 本人签收
2026-11-09 19:00 buyer 孩子昨天飞得可开心了,结果撞墙上摔断了个臂,有配件卖吗
2026-11-09 19:10 seller 配件30元一套
2026-11-09 19:11 buyer 这么贵,我还不如退了
2026-11-09 19:30 complaint damaged 19900 收到就是断的,要求退款
2026-11-09 20:00 now
