"""Words that lose a case: what calls a person something, and what only shows our anger. Never in a text of ours.

The platform decides on facts; a word about the person turns a strong file into a quarrel, and may break a rule itself.
"""

import re
from collections.abc import Iterator

ACCUSING = (
    r"恶意|欺诈|诈骗|骗子|骗取|骗[人钱货退]|讹诈|讹[人钱]|敲诈|勒索|碰瓷|白嫖|薅羊毛|羊毛党|职业(?:打假|索赔|差评|退货)|专业(?:打假|索赔|碰瓷)"
    r"|惯犯|惯骗|撒谎|说谎|谎言|编造|捏造|造谣|诬陷|诬告|污蔑|诽谤|假冒买家|心怀不轨|居心|图谋|故意(?:找茬|刁难|损坏|毁坏)|无理取闹"
    r"|胡搅蛮缠|胡说|刁民|人品|素质|道德|不诚信|不诚实|贪(?:便宜|小便宜|图)|掉包(?:者|的人)|犯罪|违法分子|涉嫌"
)
EMOTIONAL = (
    r"太过分|过分了|气愤|愤怒|愤慨|生气|恶心|可恶|可恨|可耻|无耻|卑鄙|忍无可忍|忍受|受够|天理|良心|坑害|坑人|坑惨|欺人太甚|欺负"
    r"|强烈(?:谴责|抗议|要求|不满)|岂有此理|令人发指|荒唐|荒谬|可笑|离谱|简直|居然|竟然|凭什么|难道|何其|苍天|血汗|血本|冤枉|冤屈|委屈"
    r"|求求|跪求|救救|活不下去|绝望|崩溃|心寒|寒心|黑心|无良|垃圾(?![袋桶箱分])|傻|蠢|滚|呵呵|哼|[!！]|[?？]{2,}"
)
THREATENING = (
    r"否则|曝光|发到网上|发抖音|发微博|人肉|起诉(?:你|他|买家|平台)|报警抓|让(?:你|他|平台)(?:好看|后悔)|后果自负|等着瞧|走着瞧|必须(?:立即|马上|给|判|支持)"
    r"|限你|限平台|不然|要求平台(?:立即|必须|严惩|封)|严惩|封号|拉黑|投诉平台|举报平台"
)

# What the buyer or the courier wrote stands between quotation marks and is a fact.
_QUOTED = re.compile(r"“[^“”]*”")


def spots(words: str, text: str) -> Iterator[re.Match[str]]:
    """Every place where one of these words stands in our own voice."""
    ours = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    yield from re.finditer(words, ours)


def is_calm(text: str) -> bool:
    """Whether a text of ours, quoted or not, may be repeated to a third party."""
    return re.search(f"{ACCUSING}|{EMOTIONAL}", text) is None
