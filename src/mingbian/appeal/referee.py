"""The strict clerk: reads a draft as the other side would, and objects before anything is sealed.

Every kind of objection is one file in `objections/`. The referee reads the text as it stands, however it came about:
what the composer knew of its own sentences is not asked.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from mingbian.appeal.channel import Channel
from mingbian.appeal.draft import FORM_TITLES, Draft, Form
from mingbian.appeal.known import Known, known
from mingbian.appeal.passages import Passage, passages
from mingbian.domain.claim import Claim
from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.dossier import Dossier
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Rule


class RefereeObjectsError(MingbianError):
    """A draft that the referee still objects to is not sealed."""

    code = "referee_objects"
    message_format = "审稿还有 {count} 条异议，材料没有封存。第一条：{first}"
    hint_format = "{hint}"

    def __init__(self, objections: "tuple[Objection, ...]") -> None:
        first = objections[0]
        super().__init__(count=len(objections), first=f"{FORM_TITLES[first.form]}{first.why}", hint=first.hint)
        self.objections = objections


@dataclass(frozen=True, slots=True)
class Remark:
    """What one check caught: where, why it will not do, and what to do now. A remark on the pack has no place.

    `exhibits` are the numbers of the evidence that it is about, where they are not those that the passage cites.
    """

    why: str
    hint: str
    form: Form = Form.PACK
    start: int = 0
    end: int = 0
    exhibits: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason not to seal. `spot` is the passage as it stands, `text(form)[start:end]`; empty for the whole pack.

    `exhibits` are the numbers in the pack of the evidence that it is about: where a reader looks to set it right.
    """

    code: str
    title: str
    why: str
    hint: str
    form: Form
    start: int
    end: int
    spot: str
    exhibits: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence with what the record says behind its citations; behind all of them where it cites nothing."""

    passage: Passage
    known: Known

    def remark(self, start: int, end: int, why: str, hint: str) -> Remark:
        """A remark on `passage.text[start:end]`."""
        at = self.passage.start
        return Remark(why, hint, self.passage.form, at + start, at + end)


@dataclass(frozen=True, slots=True)
class Hearing:
    """All that a check may look at."""

    draft: Draft
    dossier: Dossier
    claims: tuple[Claim, ...]
    channel: Channel
    rules: Mapping[str, Rule]
    heard: tuple[Heard, ...]


Look = Callable[[Hearing], Iterator[Remark]]


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of objection. Codes never change their meaning."""

    code: str
    title: str
    look: Look


def check(code: str, title: str) -> Callable[[Look], Check]:
    """Makes a `look` a check."""

    def named(look: Look) -> Check:
        return Check(code, title, look)

    return named


@cache
def checks() -> dict[str, Check]:
    """Every check under its code, in name order of the files. Raises DuplicateCodeError."""
    found = (thing for module in modules_in("mingbian.appeal.objections") for thing in vars(module).values())
    return by_code((thing.code, thing) for thing in found if isinstance(thing, Check))


def objections(
    draft: Draft, dossier: Dossier, claims: tuple[Claim, ...], channel: Channel, rules: Iterable[Rule] = ()
) -> tuple[Objection, ...]:
    """All that speaks against sealing this draft, in the order of the texts; empty is good."""
    by_rule = {rule.code: rule for rule in rules}
    heard = tuple(_heard(draft, dossier, by_rule))
    hearing = Hearing(draft, dossier, claims, channel, by_rule, heard)
    found = [_objection(one, remark, hearing) for one in checks().values() for remark in one.look(hearing)]
    order = list(Form)
    return tuple(sorted(found, key=lambda objection: (order.index(objection.form), objection.start, objection.code)))


def refuse_while_objected(found: tuple[Objection, ...]) -> None:
    """Raises RefereeObjectsError while any objection stands."""
    if found:
        raise RefereeObjectsError(found)


def _heard(draft: Draft, dossier: Dossier, rules: Mapping[str, Rule]) -> Iterator[Heard]:
    behind: dict[tuple[tuple[int, ...], tuple[str, ...]], Known] = {}
    for form in (Form.SHORT, Form.LONG):
        for passage in passages(draft.text(form), form):
            numbers = passage.exhibits if passage.is_cited else tuple(held.number for held in draft.exhibits)
            cited = (numbers, passage.rules)
            if cited not in behind:
                held = [exhibit for exhibit in draft.exhibits if exhibit.number in numbers]
                behind[cited] = known(held, (rules[code] for code in passage.rules if code in rules), dossier)
            yield Heard(passage, behind[cited])


def _objection(one: Check, remark: Remark, hearing: Hearing) -> Objection:
    draft = hearing.draft
    spot = "" if remark.form is Form.PACK else draft.text(remark.form)[remark.start : remark.end]
    held = {exhibit.number for exhibit in draft.exhibits}
    about = tuple(number for number in dict.fromkeys(remark.exhibits or _cited_at(remark, hearing)) if number in held)
    return Objection(one.code, one.title, remark.why, remark.hint, remark.form, remark.start, remark.end, spot, about)


def _cited_at(remark: Remark, hearing: Hearing) -> tuple[int, ...]:
    """What the one sentence cites in which the remark's place lies; nothing for a remark on more than one."""
    inside = [
        heard.passage.exhibits
        for heard in hearing.heard
        if heard.passage.form is remark.form and heard.passage.start <= remark.start and remark.end <= heard.passage.end
    ]
    return inside[0] if len(inside) == 1 else ()
