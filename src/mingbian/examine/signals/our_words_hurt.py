"""We were rude, or wrote at night and again and again: a complaint about manner has its ground in our own chat.

Strong when our words insult or threaten. Weak when we only wrote many messages in a row or at night. Silent for
complaints about something else, and when our chat is calm. Levels of the platform: PDD-CS-02, PDD-CS-06. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import BEIJING, in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Call, Message, Speaker
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import quoted
from mingbian.examine.wording import plain

INSULTED = Weight(8.0, 5.0, 10.0)
PRESSED = Weight(4.0, 1.5, 6.0)
IN_A_ROW = 5  # PDD-CS-06, low to medium confidence
NIGHT_FROM, NIGHT_TO, NIGHT_MESSAGES = 22, 8, 2

ABOUT_MANNER = {Reason.ATTITUDE, Reason.HARASSMENT}
RUDE = re.compile(
    r"骗子|无赖|有病|神经病|傻|滚|贱|穷|不要脸|脑子|缺德|垃圾|白痴|爱(?:要|买)不(?:要|买)|随便你?投诉|你等着|别想|找上门|知道你(?:家|地址|电话)|曝光你"
)


@signal("O10", "本店言语或联系不当", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    if dossier.reason not in ABOUT_MANNER:
        return None
    for message in dossier.said_by(Speaker.SELLER):
        if RUDE.search(plain(message.text)):
            return honest(INSULTED, f"本店 {in_words(message.at)} 说{quoted(message.text)}。", (message,))
    row, night = _longest_row(dossier), _at_night(dossier)
    if len(row) >= IN_A_ROW:
        sentence = f"本店 {in_words(row[0].at)} 起连发 {len(row)} 条消息，其间买家没有回复。"
        return honest(PRESSED, sentence, row)
    if len(night) >= NIGHT_MESSAGES:
        sentence = (
            f"本店在夜间（{NIGHT_FROM} 点至次日 {NIGHT_TO} 点）联系过买家 {len(night)} 次，如 {in_words(night[0].at)}。"
        )
        return honest(PRESSED, sentence, night)
    return None


def _longest_row(dossier: Dossier) -> list[Message]:
    longest: list[Message] = []
    row: list[Message] = []
    for message in dossier.of(Message):
        row = [*row, message] if message.speaker is Speaker.SELLER else []
        longest = max(longest, row, key=len)
    return longest


def _at_night(dossier: Dossier) -> list[Message | Call]:
    calls = [call for call in dossier.of(Call) if call.caller is Speaker.SELLER]
    made: list[Message | Call] = sorted([*dossier.said_by(Speaker.SELLER), *calls], key=lambda fact: fact.at)
    hours = [(fact.at.astimezone(BEIJING).hour, fact) for fact in made]
    return [fact for hour, fact in hours if hour >= NIGHT_FROM or hour < NIGHT_TO]
