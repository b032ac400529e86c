"""What the record says behind each number of the pack: its facts, times, amounts, ids and words."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime

from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.quoting import plain
from mingbian.domain.clock import BEIJING, day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.rule import Rule
from mingbian.domain.trade import PROMISE_TITLES, Promise

ID_FIELDS = frozenset({"order_sn", "tracking", "goods_id", "batch", "name"})


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that may be said with one set of citations. Times are cut to the minute, texts as they are quoted."""

    facts: tuple[Fact, ...]
    moments: frozenset[datetime]
    days: frozenset[date]
    amounts: frozenset[int]
    ids: frozenset[str]
    texts: tuple[str, ...]

    def says(self, words: str) -> bool:
        """Whether these words stand in a text of the record."""
        return any(words in text for text in self.texts)


def known(exhibits: Iterable[PackExhibit], rules: Iterable[Rule], dossier: Dossier) -> Known:
    """What these exhibits and rules say together."""
    held = tuple(exhibits)
    shown = {cite for exhibit in held for cite in exhibit.facts}
    facts = tuple(fact for fact in dossier.facts if fact.cite in shown)
    values = [(part.name, getattr(fact, part.name)) for fact in facts for part in fields(fact) if part.name != "cite"]
    moments = {to_the_minute(value) for _, value in values if isinstance(value, datetime)}
    days = {value for _, value in values if isinstance(value, date) and not isinstance(value, datetime)}
    return Known(
        facts=facts,
        moments=frozenset(moments),
        days=frozenset(days | {day_of(moment) for moment in moments}),
        amounts=frozenset(value for name, value in values if name.endswith("_fen") and isinstance(value, int)),
        ids=frozenset(str(value) for name, value in values if name in ID_FIELDS and value),
        texts=tuple(_texts(values, facts, held, tuple(rules))),
    )


def words_of(fact: Fact) -> tuple[str, ...]:
    """A fact's own texts, as they are quoted."""
    texts = (getattr(fact, part.name) for part in fields(fact))
    return tuple(plain(text) for text in texts if type(text) is str and text)


def to_the_minute(moment: datetime) -> datetime:
    return moment.astimezone(BEIJING).replace(second=0, microsecond=0)


def _texts(
    values: list[tuple[str, object]], facts: tuple[Fact, ...], held: tuple[PackExhibit, ...], rules: tuple[Rule, ...]
) -> Iterable[str]:
    yield from (plain(value) for _, value in values if type(value) is str and value)
    yield from (PROMISE_TITLES[fact.code] for fact in facts if isinstance(fact, Promise))
    for exhibit in held:
        yield exhibit.title
        if exhibit.file:
            yield from (plain(text) for text in (exhibit.file.caption, exhibit.file.quote, exhibit.file.name) if text)
    for rule in rules:
        yield from (plain(text) for text in (rule.text, rule.cite_as, rule.title) if text)
