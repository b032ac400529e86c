"""One search over all that a shop keeps words of: grouped by what it is, the best or the newest first.

Disputes are found by their number, their order's and their parcels' numbers and what was sold; everything else by its
words. A phrase that stands nowhere is looked for by its parts. Rules come along as they are given: which ones somebody
may see is for who asks to say.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Q

from mingbian.domain.bigrams import bigrams, folded
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.errors import MingbianError
from mingbian.domain.masking import masked
from mingbian.domain.rule import Rule
from mingbian.rules.search import parts_in, search
from mingbian.store.models import Dispute, Shop
from mingbian.store.queries.search_hits import Hit, Place, hits_of
from mingbian.store.queries.search_parcels import parcels_called
from mingbian.store.queries.words_found import asked_words, words_found

LONGEST = 60
_NUMBERS_LONGEST = 7  # decimal digits of a dispute's number


class Kind(StrEnum):
    """What is searched; those that are tables bear their names."""

    DISPUTE = "dispute"
    COMPLAINT = "complaint"
    CHAT = "chat_message"
    CALL = "phone_call"
    REVIEW = "review"
    FILE = "file_words"
    EXHIBIT = "evidence"
    PAPER = "certificate"
    LETTER = "letter"
    RULE = "rule"


KIND_TITLES = {
    Kind.DISPUTE: "纠纷",
    Kind.COMPLAINT: "投诉原话",
    Kind.CHAT: "聊天",
    Kind.CALL: "电话记录",
    Kind.REVIEW: "评价",
    Kind.FILE: "文件里的文字",
    Kind.EXHIBIT: "证物说明",
    Kind.PAPER: "证书",
    Kind.LETTER: "发过的回复",
    Kind.RULE: "规则与法律",
}


class NothingAskedError(MingbianError):
    """Only signs and spaces."""

    code = "nothing_asked"
    message_format = "「{words}」里没有可以查的字。"
    hint_format = "请写两个字以上的词，例如 退款、签收；规则也可以用编号或拼音首字母。"


class WordTooShortError(MingbianError):
    """One character stands everywhere."""

    code = "word_too_short"
    message_format = "「{word}」只有一个字，几乎每条记录里都有。"
    hint_format = "请写两个字以上，例如 退款、签收。"


class WordsTooLongError(MingbianError):
    """More than anybody would type."""

    code = "words_too_long"
    message_format = "要查的文字有 {length} 个字，最多 {longest} 个。"
    hint_format = "请只写其中最特别的几个词，用空格隔开。"


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one kind. `count` is None where nobody counted; `or_more` says that it may be more.

    `near` says that no hit holds all that was asked, as only of rules they are offered then.
    """

    kind: Kind
    hits: tuple[Hit, ...]
    count: int | None
    or_more: bool = False
    more: bool = False
    near: bool = False

    @property
    def title(self) -> str:
        return KIND_TITLES[self.kind]


def checked(words: str) -> str:
    """The words as they are looked for. Raises NothingAskedError, WordTooShortError, WordsTooLongError."""
    asked = [word for word in words.replace("\x00", " ").split() if bigrams(word)]
    if len(words) > LONGEST:
        raise WordsTooLongError(length=len(words), longest=LONGEST)
    if not asked:
        raise NothingAskedError(words=words.strip())
    short = next((word for word in asked if len(folded(word)) < 2), None)
    if short and not (len(asked) == 1 and short.isascii() and short.isdecimal()):
        raise WordTooShortError(word=short)
    return " ".join(asked)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found by which words: those that were asked, or, where they stand nowhere, the parts of them in `by`."""

    groups: tuple[Group, ...]
    words: str
    by: tuple[str, ...] = ()


def search_all(shop: Shop, words: str, rules: Iterable[Rule], *, most: int) -> Answer:
    """Every kind with anything in it, each with its best hits."""
    known = tuple(rules)
    groups = _in_all(shop, words, known, most)
    parts = () if any(not group.near for group in groups) else parts_in(words, known)
    others = _in_all(shop, " ".join(parts), known, most) if parts else ()
    return Answer(others, " ".join(parts), parts) if others else Answer(groups, words)


def _in_all(shop: Shop, words: str, rules: tuple[Rule, ...], most: int) -> tuple[Group, ...]:
    groups = (search_in(shop, words, kind, rules, most=most) for kind in Kind)
    return tuple(group for group in groups if group.hits)


def search_in(
    shop: Shop, words: str, kind: Kind, rules: Iterable[Rule], *, most: int, skip: int = 0, newest: bool = False
) -> Group:
    """One kind: `most` hits after the first `skip`. Only of what was said can the newest come first."""
    if kind is Kind.DISPUTE:
        return _disputes(shop, words, most, skip)
    if kind is Kind.RULE:
        found = search(words, rules)
        some = tuple(_of_rule(hit.rule, asked_words(words)) for hit in found[skip : skip + most])
        near = bool(found) and not found[0].whole
        return Group(kind, some, len(found), more=len(found) > skip + most, near=near)
    finds = words_found(shop.pk, words, kind.value, most=most, newest=newest, skip=skip)
    hits = hits_of(shop, kind.value, finds.found)
    return Group(kind, hits, finds.count, or_more=finds.counted_out, more=finds.more)


def _disputes(shop: Shop, words: str, most: int, skip: int) -> Group:
    found, parcels = Dispute.objects.filter(shop=shop), dict[str, tuple[str, ...]]()
    for word in words.split():
        named = Q(order_sn__contains=word) | Q(title__contains=word)
        if word.isascii() and word.isdecimal() and len(word) <= _NUMBERS_LONGEST:
            named |= Q(number=int(word))
        parcels |= (called := parcels_called(shop, word))
        named |= Q(order_sn__in=called)
        found = found.filter(named)
    some = found.order_by("-opened_at", "-number")[skip : skip + most]
    count = found.count()
    hits = tuple(_of_dispute(one, parcels.get(one.order_sn, ())) for one in some)
    return Group(Kind.DISPUTE, hits, count, more=count > skip + most)


def _of_dispute(dispute: Dispute, parcels: tuple[str, ...]) -> Hit:
    reasons = {reason.value: title for reason, title in REASON_TITLES.items()}
    told = " ".join([dispute.title, dispute.order_sn, *(f"快递单号 {number}" for number in parcels)])
    text = "资料已依法删除" if dispute.erased_at else told
    place = Place(dispute=dispute.number, order_sn=dispute.order_sn)
    return Hit(dispute.pk, reasons.get(dispute.reason, "售后申请"), dispute.opened_at, masked(text), place)


def _of_rule(rule: Rule, words: tuple[str, ...]) -> Hit:
    """With the first of its texts that holds one of the words; its own where only its title or code does."""
    texts = (rule.text, rule.consequence, rule.when_to_cite, rule.note)
    holding = next((text for text in texts if any(word in folded(text) for word in words)), rule.text)
    return Hit(0, rule.title, None, holding, Place(rule=rule.code))
