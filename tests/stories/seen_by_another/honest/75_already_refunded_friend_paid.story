# The buyer paid for a friend; the friend signed; confusion about who has it.
# expected: honest
# claims: not_received
# route: settle_fast
2026-10-10 10:00 order 261010-737373737373 19900 address=「浙江省 杭州市 西湖区」 颈椎按摩仪
2026-10-11 18:00 shipped YT7373 900g 深圳
2026-10-13 12:00 delivered YT7373 浙江省杭州市西湖区 家人签收
2026-10-16 19:00 buyer 我是帮朋友买的,她说没拿到
2026-10-16 19:10 seller 显示13号家人签收了
2026-10-16 19:20 complaint not_received 19900 朋友说没收到
2026-10-16 20:00 buyer 问到了,她妈妈拿的,以为是别的快递,我撤了哈
2026-10-16 20:05 now
