# An old uncle wrote a formal letter by hand; one item for his own use, no label to sell.
# expected: honest
# claims: food_safety
# demand: return_refund 3600
# route: settle_fast
2026-08-01 10:00 order 260801-313131313131 3600 核桃油 500ml
2026-08-02 18:00 shipped YT3131 700g 汉中
2026-08-04 12:00 delivered YT3131 本人签收
2026-08-05 09:00 buyer 尊敬的商家:本人于8月1日在贵店购买核桃油一瓶,瓶身未见生产许可证编号,特此请贵店说明。此致敬礼
2026-08-05 09:30 photo bottle captured=2026-08-05T08:50 标签未印SC编号
2026-08-05 11:00 seller 您好,正规产品放心用
2026-08-05 16:00 buyer 仍未见证号,恕不能放心食用。请予退货退款,若贵店不便处理,本人将向当地市场监管部门反映。
2026-08-05 16:30 complaint food_safety 3600 标签无生产许可证号,请求退货退款
2026-08-05 17:00 now
