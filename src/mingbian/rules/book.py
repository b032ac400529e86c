"""The book of rules: every rule under its code, in the version of a day, and what the owner found and wrote down.

A file's folder says what kind of rule it holds. Two files of one code stop the start.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from mingbian.domain import discovery
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Comparison, Rule
from mingbian.rules.rule_file import read_rule
from mingbian.rules.versions import apart

FOLDERS = {
    "pinduoduo": "platform",
    "law": "law",
    "patterns": "pattern",
    "other_platforms": "other_platform",
}


class RuleUnknownError(MingbianError):
    """No rule has this code."""

    code = "rule_unknown"
    message_format = "没有编号为「{rule}」的规则。"
    hint_format = "运行 mingbian rules 可以看到全部编号。"


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Rules in the order of their codes. Equal books hold equal rules, so an answer can be repeated years later.

    Raises DuplicateCodeError when two rules claim one code.
    """

    rules: tuple[Rule, ...]
    _by_code: dict[str, Rule] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        named = ((name, rule) for rule in self.rules for name in (rule.code, *rule.aliases))
        object.__setattr__(self, "_by_code", discovery.by_code(named))

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def by_code(self, code: str) -> Rule:
        """The rule of this code, or of which this is a retired one. Raises RuleUnknownError."""
        found = self._by_code.get(code)
        if found is None:
            raise RuleUnknownError(rule=code)
        return found

    def in_force(self, day: date) -> "RuleBook":
        """The rules that were in force on this day; one without dates always is."""
        return RuleBook(tuple(rule for rule in self.rules if rule.in_force(day)))

    def on(self, day: date) -> "RuleBook":
        """Each rule in the version of this day alone; one that was not in force then stands as it is, and says so."""
        return RuleBook(
            tuple((rule.on(day) or replace(rule, others=())) if rule.others else rule for rule in self.rules)
        )

    def led_by(self, day: date) -> "RuleBook":
        """Each rule in the version of this day, its other versions beside it."""
        return RuleBook(tuple(rule.led_by(day) if rule.others else rule for rule in self.rules))

    def with_own(self, versions: Iterable[Rule]) -> "RuleBook":
        """This book with the versions that the owner wrote down, told in the order in which he did.

        Each holds from its day until a later one begins, ours or his. Raises RuleUnknownError.
        """
        own: dict[str, list[Rule]] = {}
        for version in versions:
            own.setdefault(self.by_code(version.code).code, []).append(version)
        return RuleBook(
            tuple(apart(*rule.versions, *own[rule.code]) if rule.code in own else rule for rule in self.rules)
        )

    def may_be_cited(self) -> tuple[Rule, ...]:
        """The rules that a text for outside may name."""
        return tuple(rule for rule in self.rules if rule.may_be_cited)

    def compared(self, found: Mapping[tuple[str, str], Comparison]) -> "RuleBook":
        """This book after the owner compared these wordings, (code, `Rule.wording`), with the official text."""
        codes = {code for code, _ in found}
        return RuleBook(tuple(_compared(rule, found) if rule.code in codes else rule for rule in self.rules))

    def verified(self, days: Mapping[str, date]) -> "RuleBook":
        """This book after the owner found that these rules agree. Raises RuleUnknownError."""
        rules = ((self.by_code(code), day) for code, day in days.items())
        return self.compared({(rule.code, rule.wording): Comparison(day, agrees=True) for rule, day in rules})


@cache
def rule_book() -> RuleBook:
    """Every rule that we ship. Raises RuleFileError, DuplicateCodeError."""
    read = (
        read_rule(file.read_text("utf-8"), f"{folder}/{file.name}", kind)
        for folder, kind in FOLDERS.items()
        for file in discovery.files_in(f"{__package__}.{folder}", ".toml")
    )
    return RuleBook(tuple(sorted(read, key=lambda rule: rule.code)))


def _compared(rule: Rule, found: Mapping[tuple[str, str], Comparison]) -> Rule:
    told = found.get((rule.code, rule.wording))
    others = tuple(_compared(other, found) for other in rule.others)
    if told is None:
        return replace(rule, others=others)
    if not told.agrees:
        return replace(rule, others=others, differs_since=told.on)
    figures = tuple(replace(figure, verified_on=told.on) for figure in rule.figures)
    return replace(rule, others=others, verified_on=told.on, figures=figures)
