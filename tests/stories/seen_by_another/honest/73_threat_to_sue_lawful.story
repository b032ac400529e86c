# Large order of furniture, broken promise, says that he will sue.
# expected: honest
# claims: quality
# demand: return_refund 298000
# route: settle_fast
2026-09-20 10:00 order 260920-717171717171 298000 布艺沙发
2026-09-22 18:00 shipped DB7171 65000g 佛山
2026-09-30 12:00 delivered DB7171 送货入户
2026-10-08 20:00 buyer 才坐一个礼拜海绵就塌了,弹簧顶屁股
2026-10-08 20:02 photo sofa captured=2026-10-08T19:50 坐垫塌陷
2026-10-08 20:30 seller 正常现象多坐坐就好了
2026-10-08 20:35 buyer 呵呵,正常现象?不退款咱们法院见
2026-10-08 21:00 complaint quality 298000 沙发坐垫一周塌陷,要求退货退款
2026-10-08 22:00 now
