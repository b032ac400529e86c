"""What holds for every rule that we have from memory alone: the owner sees it as to be verified, nobody else hears it.

Letters, checks of tone, channels and papers do not rest on it; no statement, pack or portable case cites it, not even
after the owner found it to agree: he first writes down the official text.
"""

from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable

import pytest

from mingbian.appeal import grounds
from mingbian.appeal.channel_file import channel_of, channels
from mingbian.casework.case_outline import case_outline
from mingbian.casework.draft import draft, reviewed
from mingbian.casework.judge import judge
from mingbian.casework.rule_uses import uses_of
from mingbian.domain.claim import ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.recipient import Recipient
from mingbian.domain.rule import Rule
from mingbian.domain.story import read
from mingbian.rules.book import RuleBook, rule_book
from mingbian.rules.telling import citing_in_words, confidence_in_words
from packing import STORIES

FROM_MEMORY = [rule for rule in rule_book() if rule.from_memory]
SPEAK_OUTSIDE = ("negotiate", "appeal", "render", "notify", "rephrase")
"""The packages whose words leave the house."""

every_one = pytest.mark.parametrize("rule", FROM_MEMORY, ids=lambda rule: rule.code)


def told() -> Dossier:
    return read(STORIES["signed"])


def agreed(rule: Rule) -> RuleBook:
    """The book after the owner found that this rule agrees."""
    return rule_book().verified({rule.code: date(2026, 1, 2)})


def written_in(folder: Traversable) -> list[tuple[str, str]]:
    found = []
    for entry in folder.iterdir():
        if entry.is_dir():
            found += written_in(entry)
        elif entry.name.endswith((".py", ".toml", ".typ", ".txt")):
            found.append((entry.name, entry.read_text("utf-8")))
    return found


OUTSIDE = [one for package in SPEAK_OUTSIDE for one in written_in(files(f"mingbian.{package}"))]


def test_there_are_such_rules_and_the_table_says_which() -> None:
    assert {"LAW-MFD-604", "LAW-XF-23", "LAW-TL-19", "LAW-SAMR37", "PDD-APL-11"} <= {rule.code for rule in FROM_MEMORY}


@every_one
def test_the_owner_reads_that_it_is_to_be_verified_and_cited_nowhere(rule: Rule) -> None:
    assert "请对照原文" in confidence_in_words(rule) or "未见正文" in confidence_in_words(rule)
    assert citing_in_words(rule) == "只作内部参考，对外文字不引用"
    assert not rule.cite_as


@every_one
def test_no_letter_check_of_tone_or_channel_rests_on_it_and_no_clock_runs_by_it(rule: Rule) -> None:
    uses = uses_of(rule.code)

    assert (uses.letters, uses.tones, uses.channels, uses.clocks, uses.statutes) == ((), (), (), (), ())


@every_one
def test_nothing_that_is_written_for_outside_names_it(rule: Rule) -> None:
    names = (rule.code, rule.title.partition("：")[0])

    assert [file for file, text in OUTSIDE for name in names if name in text] == []


@every_one
def test_not_even_a_comparison_makes_it_citable(rule: Rule) -> None:
    assert not rule.may_be_cited
    assert not agreed(rule).by_code(rule.code).may_be_cited
    assert rule.code not in [one.code for one in agreed(rule).may_be_cited()]


@every_one
def test_no_statement_and_no_portable_case_cites_it_wherever_it_would_fit(
    rule: Rule, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grounds, "BEHIND", dict.fromkeys(ClaimKind, (rule.code, "LAW-MFD-512")))
    dossier, book = told(), agreed(rule)
    judgement = judge(dossier, book)

    for channel in channels().values():
        statement = draft(dossier, judgement, channel, book)
        cited = {code for said in statement.sentences for code in said.rules}
        assert rule.code not in cited
        assert rule.code not in statement.long + statement.short
    assert "LAW-MFD-512" in {
        code for said in draft(dossier, judgement, channel_of("evidence"), book).sentences for code in said.rules
    }, "a law that was read is cited in the same place"
    outline = case_outline(dossier, judgement, statement, tuple(book), Recipient.COURT, given={}, originals=False)
    assert rule.code not in str(outline)


@every_one
def test_a_text_that_names_it_is_not_sealed(rule: Rule) -> None:
    dossier, book = told(), agreed(rule)
    judgement = judge(dossier, book)

    _, against = reviewed(dossier, judgement, channel_of("evidence"), book=book, text=f"见（规则{rule.code}）。")

    assert "law_not_allowed" in {found.code for found in against}
