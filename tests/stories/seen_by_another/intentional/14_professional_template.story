# Twelve bottles, three orders a day, a template letter with articles (PAT-08).
# expected: doubtful
# claims: professional_claim
# route: report frozen
2026-05-10 10:00 order 260510-141414141410 35880 进口饼干 x12
2026-05-10 10:05 order 260510-141414141411 35880 进口饼干 x12
2026-05-10 10:11 order 260510-141414141412 35880 进口饼干 x12
2026-05-11 18:00 shipped SF0014 7200g 义乌
2026-05-13 12:00 delivered SF0014 本人签收
2026-05-13 12:20 photo label 配料表与营养成分表特写
2026-05-13 12:30 buyer 贵司销售的产品标签不符合GB7718-2011第4.1.3条之规定,违反《食品安全法》第六十七条,依据第一百四十八条,本人要求退还货款并支付价款十倍赔偿金。如三日内未支付,本人将向贵司所在地市场监督管理局投诉举报,并保留提起诉讼的权利。
2026-05-13 12:40 seller 您好,可以退货退款
2026-05-13 12:45 buyer 不退货。私下和解5000元,签和解协议撤诉。转账到指定账户,银行卡稍后发你
2026-05-13 13:00 complaint professional_claim 1184040 标签不合规,十倍赔偿
2026-05-13 14:00 now
