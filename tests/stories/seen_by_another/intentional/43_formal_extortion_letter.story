# A formal and polite letter that sells silence.
# expected: doubtful
# claims: false_advertising
# route: report frozen
2026-11-12 10:00 order 261112-434343434310 3990 蜂胶
2026-11-13 18:00 shipped YT0043 200g 长葛
2026-11-15 12:00 delivered YT0043 本人签收
2026-11-15 20:00 buyer 尊敬的店主:经本人核查,贵店产品宣传用语存在瑕疵。为节约双方时间,建议贵店于11月16日18时前支付咨询费人民币1800元,本人将不再发布相关测评视频,亦不向有关部门举报。顺颂商祺。
2026-11-15 20:30 complaint false_advertising 180000 宣传用语违规
2026-11-15 21:00 now
