"""A message without a forbidden word that still reads like those that must not be sent: half-said, hinted, polite.

The checks beside this one know words; people find others. This one was learnt from thousands of sentences, and may be
wrong: it never holds a message back for good, but asks to read it once more, and shows the sentence it is most like.

Bad:
    我这儿有个小本本，专记您这样的客人

Good:
    您好，收到您的消息了，我看一下再回您
"""

from mingbian.negotiate.likeness.alike import alike
from mingbian.negotiate.tone_check import Remark, Sent, tone
from mingbian.negotiate.wording import Span

KINDS = {
    "T01": ("约到平台外联系", "有话就在平台聊天里说，留得下记录。"),
    "T02": ("在平台外给钱", "钱只走平台：原路退款，或者平台的小额打款。"),
    "T03": ("拿好处换评价", "评价您照实写就好，这边先把问题给您办好。"),
    "T04": ("伤人的话", "我理解您着急，这边先把情况查清楚，今天给您答复。"),
    "T05": ("吓唬人", "我们这边会把记录整理好，一起看怎么处理。"),
    "T06": ("给人定性", "只说查得到的时间、单号和照片，不说对方是什么人。"),
    "T07": ("不作数的规定", "按平台和法律的规定办；能退的照退，不能退的说清是哪一条。"),
    "T10": ("拿该给的换撤诉", "该退的先退，撤不撤由买家自己决定，不提条件。"),
    "T11": ("怪买家、说反话", "换成一步一步怎么做，不说是谁的错。"),
    "T12": ("答应做不了主的事", "只答应店里做得到的，别家的时间说“以……为准”。"),
    "T13": ("把买家的资料写全", "尾号就够了，其余的删掉。"),
    "T14": ("把话说满", "说实际的参数和保修，不说“绝对”“永远”。"),
    "T15": ("引到别处去", "链接、地址和码都不发，要给的在平台里给。"),
    "T16": ("把买家推给别人", "快递那边我们去查，您这边我先给您一个处理办法。"),
    "T17": ("冷淡、不耐烦", "加一句理解，再说下一步和时间。"),
}


@tone("T18", "读起来像", rules=("PDD-CS-02", "PDD-CS-03"), sure=False)
def look(text: str, *, sent: Sent) -> Remark | None:
    found = alike(text)
    if found is None:
        return None
    kind, better = KINDS[found.code]
    why = f"没有犯忌的字眼，但读起来像“{kind}”一类的话，比如：“{found.example}”。这是照例句估的，可能看错。"
    return Remark(Span(found.start, found.end), why, better)
