"""One message after another to a buyer who does not answer.

After about five unanswered messages the platform blocks the shop's next one, and frequent contact counts as harassment
(PDD-CS-06, PDD-CS-02). Notices that the platform sends by itself do not count.

Bad, after 4 unanswered:
    您好，方便的时候回复一下

Bad, after 7 unanswered:
    在吗

Good, after 3 unanswered:
    您好，方便的时候回复一下

Good, after 0 unanswered:
    您好，收到您的消息了
"""

from itertools import takewhile

from mingbian.domain.talk import Message, Speaker
from mingbian.negotiate.tone_check import About, Remark, Sent, tone
from mingbian.negotiate.wording import Span

TOO_MANY = 5  # 「连续约 5 条后被限」, low to medium confidence: the fifth is not sent


@tone("T09", "连发不停", rules=("PDD-CS-06", "PDD-CS-02"), about=About.MOMENT, advises=True)
def look(text: str, *, sent: Sent) -> Remark | None:
    before = _unanswered(sent.talk)
    if before + 1 < TOO_MANY:
        return None
    return Remark(
        Span(0, len(text)),
        f"按这里记下的聊天，已经连发 {before} 条没有回音，再发就是第 {before + 1} 条；"
        "连续打扰会被限制发送，也可能被投诉骚扰。",
        "先停一停，等买家回复，要说的话合成一条；买家已经回过的，先把聊天粘贴进来。",
    )


def _unanswered(talk: tuple[Message, ...]) -> int:
    """How many messages of ours follow the buyer's last word."""
    said = [message for message in talk if message.speaker is not Speaker.PLATFORM]
    return sum(1 for _ in takewhile(lambda message: message.speaker is Speaker.SELLER, reversed(said)))
