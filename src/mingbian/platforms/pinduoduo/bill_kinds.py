"""What kind of movement a row of the bill is, told by its 业务描述: a code, a bar, 账务类型 and a sub type.

The codes are those that public bills show (confidence medium); of some only the words are known. A refund-side code
whose words nobody recorded is told by its 账务类型.
"""

from mingbian.domain.bill import MoneyKind

CODES = {
    "0010002": MoneyKind.INCOME,
    "0010005": MoneyKind.INCOME,
    "0020002": MoneyKind.REFUND,
    "0020005": MoneyKind.REFUND,
    "0030002": MoneyKind.OTHER,
    "0030003": MoneyKind.OTHER,
    "0040002": MoneyKind.COMPENSATION,
    "0040004": MoneyKind.FINE,
    "0040005": MoneyKind.FINE,
    "0050002": MoneyKind.EXPERIENCE,
    "0060002": MoneyKind.OTHER,
    "0070004": MoneyKind.OTHER,
    "0080001": MoneyKind.OTHER,
    "0140028": MoneyKind.OTHER,
}

# The most telling first: “其他收入-申诉补回” is no income of an order, “售后费用-延迟发货” no compensation.
WORDS = (
    ("申诉补回", MoneyKind.WON_BACK),
    ("补偿消费者", MoneyKind.COMPENSATION),
    ("小额打款", MoneyKind.COMPENSATION),
    ("运费补偿", MoneyKind.COMPENSATION),
    *((fined, MoneyKind.FINE) for fined in "延迟发货|虚假发货|欺诈发货|缺货".split("|")),
    ("消费者体验", MoneyKind.EXPERIENCE),
    ("订单退款", MoneyKind.REFUND),
    ("交易退款", MoneyKind.REFUND),
    ("订单收入", MoneyKind.INCOME),
    ("优惠券结算", MoneyKind.INCOME),
)


def money_kind(kind: str, business: str) -> MoneyKind:
    """Of a row's 账务类型 and 业务描述. What is not known is OTHER: nothing is counted that nobody can name."""
    code, bar, said = business.partition("|")
    if bar and code.strip() in CODES:
        return CODES[code.strip()]
    told = f"{said or business} {kind}"
    return next((meant for words, meant in WORDS if words in told), MoneyKind.OTHER)


def spoken_kind(told: str) -> str:
    """The known words of it and nothing else: what may stay of a row whose person was erased."""
    code = told.partition("|")[0].strip()
    known = next((words for words, _ in WORDS if words in told), "")
    return f"{code}|{known}" if code in CODES else known
