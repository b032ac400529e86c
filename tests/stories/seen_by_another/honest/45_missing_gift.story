# The listing promised a gift; it was not in the box.
# expected: honest
# claims: promised missing_item
# demand: none 0
# route: settle_fast
2026-08-01 09:00 promise other 下单送滤芯2个
2026-08-01 10:00 order 260801-434343434343 12900 净水器龙头
2026-08-02 18:00 shipped YT4343 900g 慈溪
2026-08-04 12:00 delivered YT4343 本人签收
2026-08-04 19:00 buyer 送的两个滤芯没有啊
2026-08-04 19:30 seller 赠品送完了亲
2026-08-04 19:35 buyer 送完了你页面还写?补两个给我,不然我投诉
2026-08-04 20:00 complaint missing_item 0 说好送两个滤芯没有发
2026-08-04 21:00 now
