"""Promising what is not ours to give: the platform's verdict, the bank's speed, the courier's arrival, tenfold pay.

A promise that goes beyond the law binds us as it stands (LAW-SPC22, article 10), and one that we cannot keep is the
next complaint. 「预计」 and 「一般」 say what we know; what we do ourselves may be promised with a time.

Bad:
    平台肯定会判您赢的
    保证平台今天就给您退
    一定赔您十倍，您放心
    绝对明天到，不到我赔
    保证两小时内到账
    介入了也是支持我们，肯定的
    我给您打包票，快递今天一定送到
    百分百给您通过审核
    假一赔万

Good:
    退款我们已经点了同意，到账一般一到三天，以平台为准
    快递预计明天到，有变化我告诉您
    平台怎么判我们说了不算，材料我们如实交
    我一定跟进到底，今天 18:00 前给您回复
    我们不能保证平台的结果，只能保证我们说的都是实情
    补的那件今天一定发出
"""

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone

SURELY = "保证 肯定 一定 绝对 必定 必须 百分之?百 100% 打包票 包[您你] 铁定 必然 妥妥"
WHEN = "今天 今晚 明天 明早 后天 马上 立刻 当[天日] 次日 [\\d一二两三几]+个?(小时|分钟|天|日) 周[一二三四五六日]"
ARRIVES = "到账 送到 送达 到货 到您?手 收到 派送 到(?=$|[，。])"

PHRASES = (
    phrase(
        """
        <SURELY>(能|会|让|叫|是|，)*(平台|官方|小二|法院|审核|申诉)…8(判|退|赔|支持|通过|同意|站|介入|认|给[您你]|帮)
        (平台|官方|小二|法院)…4<SURELY>(会|能|是|要|给)*…4(判|退|赔|支持|通过|同意|站|认|给[您你]|帮)
        (平台|介入|申诉)……10(支持|向着|判给|偏向)(我们|商家|卖家|店)
        <SURELY>(给|能|会|让|帮|您|你|的)*(通过审核|审核通过|退成功|判赢|赢|过(?=$|[，。]))
        (申诉|审核|平台)…6(包|保证|肯定)[您你]?(过|赢)
        """,
        SURELY=SURELY,
        why="结果由平台决定，我们保证不了；说了做不到，就是下一个投诉。",
        better="材料我们会如实提交，结果以平台为准；我们自己能做的这就办，有进展马上告诉您。",
    ),
    phrase(
        """
        <SURELY>(会|能|给|帮|，|您|你|的)*[赔退补](偿|付|您|你|给|款)*[十三3百5五双两2]0?倍
        假一[赔罚](百|万|千|1000?0?) (双|十|三|百|一百|几)倍[赔退][您你给]
        [赔退][您你给]*(一百|百|一千|千|100|1000?0?)倍 十倍百倍
        """,
        SURELY=SURELY,
        why="多倍赔偿说出口就要兑现，超出法定的也按承诺算。",
        better="该承担的我们承担；具体怎么赔按法律和平台规则来，我核实清楚再给您准数。",
    ),
    phrase(
        """
        <SURELY>(会|能|是|在|，|给您?|让您?|可以)*<WHEN>(之?内|前|就|退款|货|包裹|会|能|可以|您|给您|，)*<ARRIVES>
        <WHEN>(之?内|前|就|，)*<SURELY>(会|能|可以|给您?|让您?|帮您?)*<ARRIVES>
        <SURELY>…2(会|能)?(到账|送到|送达|到货)
        (快递|退款|包裹|物流|货)…4<SURELY>(会|能)?(到账|送到|到货|准时|不会[晚丢])
        """,
        SURELY=SURELY,
        WHEN=WHEN,
        ARRIVES=ARRIVES,
        why="到账和派送由银行、快递决定，我们只能说预计。",
        better="我们这边已经办好了，预计一到三天能看到，有变化我随时告诉您。",
    ),
)


@tone("T12", "做不到的保证", rules=("LAW-SPC22",))
def look(text: str, *, sent: Sent) -> Remark | None:
    return first_said(text, PHRASES)
