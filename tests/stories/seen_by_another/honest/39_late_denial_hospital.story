# In hospital for two weeks; the parcel was taken from the station by somebody unknown.
# expected: honest
# claims: not_received
# demand: refund_only 8900
# route: settle_fast
2026-04-01 10:00 order 260401-373737373737 8900 按摩枕
2026-04-02 18:00 shipped YT3737 1300g 金华
2026-04-04 12:00 delivered YT3737 兔喜驿站
2026-04-19 10:00 buyer 你好,我4月3号住院昨天刚出院,去驿站说件被人拿走了,不是我拿的
2026-04-19 10:02 photo ward 出院小结 4月3日至4月18日
2026-04-19 10:10 seller 我们联系驿站调监控
2026-04-19 12:00 complaint not_received 8900 住院期间快递在驿站被别人取走,没有收到货
2026-04-19 13:00 now
