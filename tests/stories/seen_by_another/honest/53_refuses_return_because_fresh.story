# Live crabs were dead; nothing to send back.
# expected: honest
# claims: bad_fruit
# demand: compensation 14850
# route: settle_fast
2026-10-01 06:00 order 261001-515151515151 19800 大闸蟹 x8
2026-10-01 17:00 shipped SF5151 1600g 苏州
2026-10-03 11:00 delivered SF5151 本人签收
2026-10-03 11:30 buyer 8只死了6只,都臭了
2026-10-03 11:31 photo crab captured=2026-10-03T11:20 六只死蟹,面单可见
2026-10-03 11:40 seller 死蟹寄回来我们核实
2026-10-03 11:45 buyer 臭的怎么寄?快递不收的!照片视频我都拍了
2026-10-03 12:00 complaint bad_fruit 14850 8只死6只,赔6只的钱
2026-10-03 13:00 now
