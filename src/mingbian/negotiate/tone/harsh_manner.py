"""A message that is curt as a whole, though no single word in it is forbidden.

Bad service is judged by how it reads (PDD-CS-01). One mild sign is an ordinary slip; two of them, or one that cannot be
meant kindly, make a message that is better written again.

Bad:
    不可能给你退，想都别想
    你到底想怎样
    赶紧退了，下次别来买
    多大点事，至于吗你
    我没时间陪你耗
    凭什么给你退
    都说了不行，还要我怎么办
    你以为我们是慈善家啊

Good:
    不好意思，让您久等了
    这种情况不可能是您的问题，我们来负责
    怎么还没到呢，我帮您催一下快递
    您想怎么处理都可以，退货或者补差
    这次真是我们没做好，不能怪您
    没事的，您慢慢看，有问题随时说
"""

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone
from mingbian.negotiate.wording import Span, wording

WHY = "整句话读起来生硬，别人看到会觉得是在吵架，服务态度类投诉就是这样被判的。"
BETTER = "我明白您的意思了。现在能做的是这几样，您看哪样合适，我马上办。"

CLEARLY_CURT = phrase(
    r"""
    免谈 没门 想都(别|不用)想 你?别想 休想 知足吧? 有完没完 没完没了 (^|[，。])少来(这套)?(?=$|[，。]) 得寸进尺
    蹬鼻子上脸 莫名其妙
    小题大做 大惊小怪
    (^|[，。])不可能(?=$|[，。]|给|退|赔) 凭什么 到底想(怎|干|要)
    [你您]想((怎样|怎么样)(?!处理|解决|退|换|办|都|呢)|干嘛|干什么|闹哪样) 有意思[吗么]
    (别|不要)再?(烦|闹|装|废话|折腾|浪费|啰嗦|纠缠|逼逼|bb) 烦不烦 烦死 真烦 累不累 (^|[，。]|闹|你)够了(?=$|[，。])
    不伺候 不卖(给)?[你您] 不做[你您](这|的)?生意
    没(空|时间|工夫)(跟|陪|理|和)[你您] 下次(请?别|不要)再?[来买] 以后(请?别|不要)再?[来买] (嫌|不满)…6别[来买]
    就?别(买|网购)(?=$|[，。了吧啊呗])
    [你您]以为…10(啊|吗|呢|呀|是|就) 亏[你您] [你您](也|还)?好意思 敢…8试试 多大点事
    赶紧(退|走|投诉)了?(?=$|[，。]) 少废话 没事找事
    又不是(我们?|店里)(弄|的错|让|叫|造成|搞) 都?说[了过]?不(行|退|能|可以|给)(就|还|，还) 爱找谁 爱谁谁
    [跟和]我说…4没用 (说|讲|投诉|找谁|告)(什么|了|谁)?(也|都)没用 你管(得着|我) 管得着 (我|我们)就(这样|这态度|不退)
    怎么着吧?
    (看清楚?|想好|想清楚)(了)?再(买|拍|下单|说)(行不行|好不好|不行吗|吧)? [讲说]?(要点|有点|讲点)(脸|良心|道理)
    强词夺理 不可理喻 没法(沟通|说|聊)(?=$|[，。了])
    """,
    why=WHY,
    better=BETTER,
)
MILDLY_CURT = phrase(
    r"""
    你(?!好|看|放心|说得对) (?<!这样)行不行 至于 [还我]…2怎么办 怎么着(?=$|[，。]) 还(想|要)(?!是|请|麻烦|补) 反正
    本来就 谁知道 哪有 难道 不然呢
    没办法 没辙 随[你您] 自己(看|想|查|找|去) 不是说了 都说了 已经说过 过分 离谱 就这样吧? 不行就 爱(咋|怎)
    [？！?!]{2}
    """,
    why=WHY,
    better=BETTER,
)
TOO_MANY_SIGNS = 2
SHORT = 80  # characters; a long message holds many words, and only a short one can be curt by two of them


@tone("T17", "语气生硬", rules=("PDD-CS-01",))
def look(text: str, *, sent: Sent) -> Remark | None:
    return first_said(text, (CLEARLY_CURT,)) or _curt_as_a_whole(text)


def _curt_as_a_whole(text: str) -> Remark | None:
    """The whole message, when it holds different mild signs enough."""
    words = wording(text)
    signs = {match.group() for match in MILDLY_CURT.pattern.finditer(words.plain)}
    quoted = any(words.is_quoted(words.span(*match.span())) for match in MILDLY_CURT.pattern.finditer(words.plain))
    fits = len(text) <= SHORT and len(signs) >= TOO_MANY_SIGNS
    return None if quoted or not fits else Remark(Span(0, len(text)), WHY, BETTER)
