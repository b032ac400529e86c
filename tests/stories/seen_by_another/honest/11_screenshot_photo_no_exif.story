# Photos forwarded through WeChat carry no capture data.
# expected: honest
# claims: damaged
# demand: refund_only 2260
# route: settle_fast
2026-05-20 18:00 order 260520-121212121212 6800 陶瓷餐盘 x6
2026-05-21 18:00 shipped YD0091 3100g 景德镇
2026-05-24 12:00 delivered YD0091 小区门卫
2026-05-24 18:21 buyer 碎了俩盘子
2026-05-24 18:22 photo a 六个盘子其中两个碎裂
2026-05-24 18:22 photo b 外箱一角压扁,面单可见
2026-05-24 18:25 buyer 照片是我老公拍了微信发我的,凑合看
2026-05-24 18:40 complaint damaged 2260 收到六个碎了两个,要求退两个盘子的钱
2026-05-24 19:00 now
