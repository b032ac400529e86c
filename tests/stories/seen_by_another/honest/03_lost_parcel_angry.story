# Tracking stopped for nine days; the buyer swears and names 12315.
# expected: honest
# claims: not_received
# demand: refund_only 12900
# route: settle_fast
2026-06-01 09:12 order 260601-889900112233 12900 户外折叠椅
2026-06-02 20:00 shipped YD7730 2300g 宁波
2026-06-03 02:10 scanned YD7730 宁波转运中心 已发出
2026-06-04 05:40 scanned YD7730 武汉转运中心 已到达
2026-06-09 10:11 buyer 物流5天不动了你们是死人吗
2026-06-09 14:02 seller 亲亲,物流慢请耐心等待哦
2026-06-11 08:30 buyer 耐心个屁!!!我等着去露营的,退钱!
2026-06-12 09:00 buyer 再不处理我打12315了,垃圾店
2026-06-13 09:02 complaint not_received 12900 一直没收到货,物流停了九天,客服只会叫等,要求全额退款
2026-06-13 12:00 now
