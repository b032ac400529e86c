# Works for a rival: tells us to raise our price.
# expected: unclear
# claims: quality
# route: negotiate frozen
2026-11-01 10:00 order 261101-393939393910 4990 挂烫机
2026-11-01 18:00 shipped YT0039 1200g 慈溪
2026-11-03 12:00 delivered YT0039 本人签收
2026-11-03 12:10 review 1 漏水漏电,差点出人命
2026-11-03 12:20 buyer 你家价格卖太低了,把价格提到69,评价我就删
2026-11-03 12:25 seller 请问是哪里漏电?
2026-11-03 12:26 buyer 别管哪里,不提价明天再来十个
2026-11-03 13:00 complaint quality 4990 漏电
2026-11-03 14:00 now
