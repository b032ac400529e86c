# A lawyer writes in his own style about his own toaster.
# expected: honest
# claims: quality
# demand: return_refund 18900
# route: settle_fast
2026-05-20 10:00 order 260520-595959595959 18900 烤面包机
2026-05-21 18:00 shipped JT5959 1900g 佛山
2026-05-24 12:00 delivered JT5959 本人签收
2026-05-25 08:00 buyer 您好。面包机左侧加热管不工作(视频附后)。根据《消费者权益保护法》第二十四条及《产品质量法》第四十条,我主张退货,运费由贵方承担。请于三日内回复,谢谢。
2026-05-25 08:01 photo toaster captured=2026-05-25T07:55 左侧加热管不亮
2026-05-25 08:10 complaint quality 18900 左侧加热管不工作,主张退货退款,运费商家承担
2026-05-25 09:00 now
