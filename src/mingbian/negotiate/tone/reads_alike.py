"""A message without a forbidden word that still reads like those that must not be sent: half-said, hinted, polite.

The checks beside this one know words; people find others. This one was learnt from thousands of sentences, and may be
wrong: it never holds a message back for good, but asks to read it once more, and shows the sentence it is most like.

Bad:
    我这儿有个小本本，专记您这样的客人

Good:
    您好，收到您的消息了，我看一下再回您
"""

from mingbian.negotiate.likeness.alike import alike
from mingbian.negotiate.tone_check import Remark, Sent, tone, tone_checks
from mingbian.negotiate.wording import Span

BETTER = {
    "T01": "您在这里说就好，我一直在，说过的也都留得下。",
    "T02": "退款和补偿都从订单里原路退给您，到账时间以平台页面为准。",
    "T03": "评价您照实写就好，这边先把问题给您办好。",
    "T04": "我理解您着急，这边先把情况查清楚，今天给您答复。",
    "T05": "我们先把记录核对清楚，再一起看怎么办。",
    "T06": "我们这边查到的记录发给您看，您那边的情况也请告诉我。",
    "T07": "能退的我们照规定给您退，不能退的我把原因说清楚。",
    "T10": "该退的先给您退，投诉撤不撤由您自己决定。",
    "T11": "是我们没有说清楚，我跟您一起看怎么解决。",
    "T12": "我能做的是今天就把它报上去，结果以平台页面为准。",
    "T13": "您说个尾号就够了，其余的不用发。",
    "T14": "这款的参数和保修期页面上都写着，有问题您随时找我们。",
    "T15": "您要的资料我在这个聊天里发给您。",
    "T16": "快递那边我们去查，您这边我先给您一个处理办法。",
    "T17": "我明白您着急，今天下班前我给您答复。",
}
"""What to say instead, by the check of whose kind the message is."""


@tone("T18", "读起来像", rules=("PDD-CS-02", "PDD-CS-03"), sure=False)
def look(text: str, *, sent: Sent) -> Remark | None:
    found = alike(text)
    if found is None:
        return None
    kind = tone_checks()[found.code].title
    why = f"没有犯忌的字眼，但读起来像“{kind}”一类的话，比如：“{found.example}”。这是照例句估的，可能看错。"
    return Remark(Span(found.start, found.end), why, BETTER[found.code])
