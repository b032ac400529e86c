"""The book of rules: every rule under its code, those in force on a day, and what the owner has verified.

A file's folder says what kind of rule it holds. Two files of one code stop the start.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from mingbian.domain import discovery
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Rule
from mingbian.rules.rule_file import read_rule

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

    def may_be_cited(self) -> tuple[Rule, ...]:
        """The rules that a text for outside may name."""
        return tuple(rule for rule in self.rules if rule.may_be_cited)

    def verified(self, days: Mapping[str, date]) -> "RuleBook":
        """This book after the owner compared these rules with the official text. Raises RuleUnknownError."""
        for code in days:
            self.by_code(code)
        return RuleBook(tuple(_verified(rule, days[rule.code]) if rule.code in days else rule for rule in self.rules))


@cache
def rule_book() -> RuleBook:
    """Every rule that we ship. Raises RuleFileError, DuplicateCodeError."""
    read = (
        read_rule(file.read_text("utf-8"), f"{folder}/{file.name}", kind)
        for folder, kind in FOLDERS.items()
        for file in discovery.files_in(f"{__package__}.{folder}", ".toml")
    )
    return RuleBook(tuple(sorted(read, key=lambda rule: rule.code)))


def _verified(rule: Rule, day: date) -> Rule:
    figures = tuple(replace(figure, verified_on=day) for figure in rule.figures)
    return replace(rule, verified_on=day, figures=figures)
