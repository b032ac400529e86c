# Same idea written fully: what stays behind was said first.
# expected: honest
# claims: refund_slow quality
# demand: return_refund 28400
# route: settle_fast
2026-04-10 10:00 order 260410-456456456457 29900 蓝牙音箱 送充电头和收纳包
2026-04-10 19:00 shipped YT1201 1350g 深圳
2026-04-12 13:00 delivered YT1201 本人签收
2026-04-13 09:00 buyer 音箱左声道没声音,我想退货
2026-04-13 09:30 seller 可以的亲,全部配件寄回就行
2026-04-13 09:41 buyer 充电头被我侄子弄丢了,找不到,能退吗?扣点钱也行
2026-04-13 09:50 seller 可以,扣15元
2026-04-13 09:51 buyer 好的没问题
2026-04-13 10:00 aftersale return_refund 29900 质量问题
2026-04-14 12:00 returned YT1999 from=「福建省 泉州市」
2026-04-16 11:00 return_weighed YT1999 1230g
2026-04-16 15:00 complaint refund_slow 28400 退货都签收了还不退款
2026-04-16 16:00 now
