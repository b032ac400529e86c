"""The ways to put a thing right besides money, as they are offered, accepted and refused in a chat."""

import re
from functools import lru_cache

from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.speech import Utterance, asserted, clauses, words_of

OFFERED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(words))
    for name, words in (
        ("补发", r"补发|补寄|重新?(?:给您?|帮您?)?发|再(?:给您?|帮您?)?(?:发|寄)一"),
        ("换货", r"换货|(?:换|更换)(?:一|个|新)|给您?换|帮您?换"),
        ("退货", r"退货|寄回|退回"),
        ("维修", r"维修|修理|返修|帮您?修|寄配件|补配件"),
    )
)

SEND_BACK = re.compile(
    r"(?:可以|愿意|我来|我给你|给你们?|那就|那我|明天|今天|马上|怎么)(?:把[^,]{0,6})?(?:寄回|退回|退货|寄给你)"
    r"|(?:我|货)(?:要|想|可以)?(?:退货|寄回|退回)(?:吧|可以|给你|就行|也行|去|退款)?|退货(?:退款)?(?:吧|可以|行|就行)|申请退货"
)
EXCHANGE = re.compile(
    r"(?:给我|帮我|能|可以|能不能|麻烦|想|要|那就|就)?(?:(?<!退)换货|换(?:一个|个|一件|件|一双|新的)|补(?:发|寄|一个|个|一件|给我|过来)|重新?发|再发一|重发|修一下|维修)"
)
SHOW = re.compile(
    r"(?:我|可以|马上|现在|给你|等下|稍后)(?:给你|可以)?(?:拍|录|发)(?:个|张|几张)?(?:照片|图|视频|给你)|视频可以|照片可以"
)

ASKED_TO_SHOW = re.compile(
    r"(?:拍|发|传|提供|补|录|看)(?:.{0,8})(?:照片|图片|图|视频|角度|面单)|(?:照片|图片|视频)(?:.{0,6})(?:发|传|提供|看)|换(?:个|一个)?角度|拍一?张|请(?:您|你)?拍(?!错)|拍(?:一下|下|个)(?!单)"
)

ALREADY = re.compile(r"已经?(?:寄|退)|寄(?:出|回|走)了|退回了|发回了")
REFUSAL = re.compile(
    r"(?:(?<!要)不|没空|懒得|没时间|不想|不可能|凭什么|别想)(?:要|用|需要|接受|同意|会|想|愿意?|去|给你)*(?:换|补|退货|寄|重发|再发|修)"
    r"|(?:不要|不用|不需要|不接受|不同意)(?:了)?$|不退货|我不退|不寄|麻烦死|太麻烦|不可能(?:寄|退)"
)
AGREED = re.compile(r"^(?:那)?(?:就)?(?:好的?|行|可以|成|嗯|ok|好吧|那行|那好)(?:吧|的|啊|呀|了|谢谢)*$")


@lru_cache(maxsize=4096)
def offered_in(text: str) -> tuple[str, ...]:
    """Which remedies a plain text of ours offers; what we refuse (“不支持退货”) is no offer."""
    return tuple(name for name, words in OFFERED if asserted(text, words) and not _refused_by_us(text, words))


def _refused_by_us(text: str, words: re.Pattern[str]) -> bool:
    return any(
        words.search(clause) and re.search(r"不支持|不能|无法|不可以|不提供|没办法", clause)
        for clause, _ in clauses(text)
    )


@lru_cache(maxsize=4096)
def asks_to_send_back(text: str) -> bool:
    return bool(asserted(text, SEND_BACK)) and not refuses(text) and not ALREADY.search(text)


@lru_cache(maxsize=4096)
def asks_to_exchange(text: str) -> bool:
    return bool(asserted(text, EXCHANGE)) and not refuses(text)


@lru_cache(maxsize=4096)
def offers_to_show(text: str) -> bool:
    return bool(asserted(text, SHOW))


@lru_cache(maxsize=4096)
def accepts(text: str) -> bool:
    """Whether a remedy is accepted: asked for by name, or a plain yes."""
    agreed = any(AGREED.match(clause) for clause, _ in clauses(text))
    return (agreed and not refuses(text)) or asks_to_send_back(text) or asks_to_exchange(text)


@lru_cache(maxsize=4096)
def refuses(text: str) -> bool:
    return any(REFUSAL.search(clause) for clause, _ in clauses(text))


def asked_to_show(dossier: Dossier) -> list[Utterance]:
    """Our messages after the order that ask for a picture or a video."""
    ours = words_of(dossier, Speaker.SELLER, since=dossier.order.at)
    return [spoken for spoken in ours if asserted(spoken.text, ASKED_TO_SHOW)]
