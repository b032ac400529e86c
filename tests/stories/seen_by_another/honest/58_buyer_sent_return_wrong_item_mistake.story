# Mixed up two parcels when returning: sent us another shop's jeans, told us himself.
# expected: honest
# claims: refund_slow wrong_item
# demand: return_refund 12900
# route: settle_fast
2026-04-20 10:00 order 260420-565656565656 12900 男士夹克
2026-04-21 18:00 shipped YT5656 850g 石狮
2026-04-23 12:00 delivered YT5656 本人签收
2026-04-24 09:00 aftersale return_refund 12900 尺码不合适
2026-04-24 15:00 returned YT5666 from=「四川省 成都市」
2026-04-25 10:00 buyer 老板不好意思,我同时退两家,好像寄反了,你那收到的可能是条牛仔裤,收到跟我说,我再换回来
2026-04-27 12:00 return_weighed YT5666 620g
2026-04-27 14:00 seller 收到了,确实是牛仔裤
2026-04-27 14:10 buyer 夹克我今天补寄给你,真对不住
2026-04-27 15:00 complaint refund_slow 12900 退货寄错了,协商补寄后退款
2026-04-27 16:00 now
