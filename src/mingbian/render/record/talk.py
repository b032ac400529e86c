"""The record of what was said: messages, calls, the complaint and the requests, in one course of time."""

from collections.abc import Iterator, Mapping, Sequence

from mingbian.appeal.topics import reason_title
from mingbian.domain.clock import in_full
from mingbian.domain.complaint import AFTER_SALE_TITLES, AfterSale, Complaint
from mingbian.domain.evidence import Photo
from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.money import yuan
from mingbian.domain.talk import Call, Message, OfferMade, Review, Speaker
from mingbian.render.blocks import Block, talk

Said = Message | Call | OfferMade | Review | AfterSale | Complaint | Photo

WHO = {Speaker.BUYER: "买家", Speaker.SELLER: "我店", Speaker.PLATFORM: "平台"}


def talk_blocks(facts: Sequence[Fact], cited: frozenset[int], gaps: Mapping[int, int]) -> Iterator[Block]:
    """`gaps` says after which message how many are left out; a cut is always shown."""
    said = [fact for fact in facts if isinstance(fact, Said)]
    if said:
        yield talk(item for fact in said for item in _with_gap(fact, cited, gaps.get(fact.cite, 0)))


def _with_gap(fact: Said, cited: frozenset[int], missing: int) -> Iterator[Block]:
    side, who, text = words(fact)
    yield {"side": side, "who": who, "at": in_full(fact.at), "text": masked(text), "strong": fact.cite in cited}
    if missing:
        yield {"gap": f"此处省略 {missing} 条，全文见 PDF"}


def words(fact: Said) -> tuple[str, str, str]:
    """Whose side it stands on, who it is from, and the words."""
    match fact:
        case Message():
            return fact.speaker.value, WHO[fact.speaker], fact.text or "（空白消息）"
        case Call():
            called = "我店去电记录" if fact.caller is Speaker.SELLER else "买家来电记录"
            return fact.caller.value, called, fact.text or "（没有记录内容）"
        case OfferMade():
            return "seller", "我店提出", _joined(f"{yuan(fact.amount_fen)} 元" if fact.amount_fen else "", fact.text)
        case Review():
            return "buyer", f"买家评价 {fact.stars} 星", fact.text or "（没有文字）"
        case AfterSale():
            return "buyer", f"售后申请：{AFTER_SALE_TITLES[fact.kind]}", _joined(_amount(fact.amount_fen), fact.text)
        case Complaint():
            said = _joined(_amount(fact.amount_fen), fact.text)
            return "buyer", f"投诉：{reason_title(fact.reason)}", said or "（没有文字）"
        case Photo():
            return "buyer", "买家提供的图片", _joined(_captured(fact), fact.text) or "（未附说明）"


def _amount(amount_fen: int) -> str:
    return f"要求 {yuan(amount_fen)} 元" if amount_fen else ""


def _captured(photo: Photo) -> str:
    return f"拍摄时间 {in_full(photo.captured_at)}" if photo.captured_at else ""


def _joined(*parts: str) -> str:
    return "；".join(filter(None, parts))
