"""Writing at night, when the buyer did not ask.

Contact late at night counts as harassment (PDD-CS-02). A reply to a buyer who has just written is an answer and may go.

Bad, at 23:10:
    您好，售后申请看到了，请问方便说一下吗

Bad, at 6:40:
    早上好，麻烦您看一下我们的方案

Good, at 9:30:
    您好，售后申请看到了，请问方便说一下吗

Good, at 23:10 to a buyer who has just written:
    收到，我先帮您登记，明早给您答复
"""

from datetime import datetime, timedelta

from mingbian.domain.clock import BEIJING
from mingbian.domain.talk import Message, Speaker
from mingbian.negotiate.tone_check import About, Remark, Sent, tone
from mingbian.negotiate.wording import Span

# The rule says 「深夜」 without an hour; 22:00 to 8:00 is our reading of it.
NIGHT_FROM, NIGHT_UNTIL = 22, 8
STILL_TALKING = timedelta(hours=1)  # our guess: within it a reply is expected, later it disturbs


@tone("T08", "深夜打扰", rules=("PDD-CS-02",), about=About.MOMENT, advises=True)
def look(text: str, *, sent: Sent) -> Remark | None:
    if sent.now is None or not _at_night(sent.now) or _is_an_answer(sent.talk, sent.now):
        return None
    return Remark(
        Span(0, len(text)),
        f"现在是 {sent.now.astimezone(BEIJING):%H:%M}，买家没有在等回复；深夜主动联系会被当作骚扰。",
        f"请在早上 {NIGHT_UNTIL}:00 以后再发；期限若在夜里到，先在后台处理售后单。",
    )


def _at_night(now: datetime) -> bool:
    hour = now.astimezone(BEIJING).hour
    return hour >= NIGHT_FROM or hour < NIGHT_UNTIL


def _is_an_answer(talk: tuple[Message, ...], now: datetime) -> bool:
    """Whether the buyer wrote within the last hour."""
    asked = [message.at for message in talk if message.speaker is Speaker.BUYER and message.at <= now]
    return bool(asked) and now - asked[-1] <= STILL_TALKING
