"""Stories written by somebody who had not seen the signals: the honest stay unsuspected, the intentional are noticed.

Each story says in its first lines what is to come out of it: `# expected: honest | unclear | doubtful`, and as far as
they are told `# claims:`, `# demand:` and `# route:`.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from mingbian.casework.judge import judge
from mingbian.domain.assessment import Band
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.judgement import Judgement
from mingbian.domain.offer import Route
from mingbian.domain.story import read
from mingbian.examine.assess import assess

STORIES = Path(__file__).parent.parent / "stories" / "seen_by_another"
HONEST = sorted((STORIES / "honest").glob("*.story"))
INTENTIONAL = sorted((STORIES / "intentional").glob("*.story"))
LEAST = {"honest": 0.0, "unclear": 0.25, "doubtful": 0.60}
ACCUSING = re.compile(r"骗子|欺诈|恶意|诈骗|打假人|敲诈|勒索|羊毛党|无赖|撒谎|说谎|刁民|骗取")
IN_QUOTES = re.compile(r"“[^”]*”|‘[^’]*’")


def told(story: Path, what: str) -> list[str]:
    found = re.search(rf"(?m)^# {what}: (.+)$", story.read_text("utf-8"))
    return found[1].split() if found else []


@cache
def judged(story: Path) -> Judgement:
    return judge(read(story.read_text("utf-8")))


def _spoken_after_the_order(text: str, words: str) -> str:
    ordered = re.search(r"(?m)^(\S+ \S+) order ", text)
    assert ordered
    return f"{text}{ordered[1]} {words}\n"


def _order_sn(text: str) -> str:
    found = re.search(r" order\s+(\S+)", text)
    assert found
    return found[1]


def _swapped(text: str, *pairs: tuple[str, str]) -> str:
    for one, other in pairs:
        text = text.replace(one, other)
    return text


def _same_minute_turned(text: str) -> str:
    """Neighbouring messages of one speaker and one minute change places; what was answered stays where it was."""
    lines = text.splitlines()
    for place in range(len(lines) - 1):
        one, other = lines[place].split(maxsplit=3)[:3], lines[place + 1].split(maxsplit=3)[:3]
        if one == other and one[2:] == ["photo"]:
            lines[place], lines[place + 1] = lines[place + 1], lines[place]
    return "\n".join(lines) + "\n"


# Changes that make no difference: who greets, what numbers are called, how the words are spelt.
INNOCENT = {
    "a greeting": lambda text: _spoken_after_the_order(text, "buyer     你好,在吗"),
    "our greeting": lambda text: _spoken_after_the_order(text, "seller    您好,欢迎光临本店"),
    "another order number": lambda text: text.replace(sn := _order_sn(text), f"{sn[:-4]}9137"),
    "other tracking numbers": lambda text: re.sub(r"\b(YT|SF|YD|ZTO|JT|JD|STO|DB)(?=\d)", r"Q\1", text),
    "another dialect": lambda text: re.sub(r"(?m)^(\S+ \S+ buyer\s+.*[^?!？！\s])$", r"\1咧", text),
    "a softer tone": lambda text: re.sub(r"(?m)^(\S+ \S+ buyer\s+.*[^?!？！\s])$", r"\1哈", text),
    "traditional letters": lambda text: _swapped(text, ("没", "沒"), ("评", "評"), ("货", "貨"), ("钱", "錢")),
    "full-width signs": lambda text: re.sub(
        r"(?m)^(\S+ \S+ buyer\s+)(.*)$", lambda line: line[1] + _swapped(line[2], (",", "，"), ("!", "！")), text
    ),
    "a man for a woman": lambda text: _swapped(
        text, ("我妈", "我爸"), ("女儿", "儿子"), ("她", "他"), ("老公", "老婆")
    ),
    "messages of one minute turned round": _same_minute_turned,
}


def test_there_are_enough_of_both() -> None:
    assert len(HONEST) >= 70
    assert len(INTENTIONAL) >= 45


@pytest.mark.parametrize("story", HONEST, ids=lambda story: story.stem)
def test_an_honest_story_is_never_suspected(story: Path) -> None:
    outcome = judged(story)

    assert told(story, "expected") == ["honest"]
    assert outcome.assessment.doubt.band is Band.HONEST
    assert outcome.advice.route in (Route.SETTLE_FAST, Route.NEGOTIATE)
    assert not outcome.advice.offer.frozen


@pytest.mark.parametrize("story", INTENTIONAL, ids=lambda story: story.stem)
def test_an_intentional_story_is_noticed(story: Path) -> None:
    outcome = judged(story)

    assert outcome.assessment.doubt.probability >= LEAST[told(story, "expected")[0]]
    if "frozen" in told(story, "route"):
        assert outcome.advice.offer.frozen


@pytest.mark.parametrize("story", [*HONEST, *INTENTIONAL], ids=lambda story: story.stem)
def test_what_is_claimed_and_wanted_is_read_from_its_own_words(story: Path) -> None:
    text = story.read_text("utf-8")
    outcome = judged(story)
    demand = outcome.demand

    assert list(dict.fromkeys(claim.kind.value for claim in outcome.claims)) == told(story, "claims")
    assert told(story, "demand") in ([], [demand.what.value, str(demand.amount_fen)])
    for claim in outcome.claims:
        cited = text.splitlines()[claim.cite - 1]
        assert claim.words in cited or claim.words in REASON_TITLES.values()


@pytest.mark.parametrize("story", [*HONEST, *INTENTIONAL], ids=lambda story: story.stem)
def test_every_sentence_states_facts_in_plain_chinese(story: Path) -> None:
    outcome = judged(story)
    assessment, advice = outcome.assessment, outcome.advice
    sentences = [finding.sentence for finding in assessment.findings]
    sentences += [assessment.honest_story, assessment.intentional_story, advice.why, advice.ask, advice.offer.why]

    for sentence in sentences:
        assert sentence.endswith("。")
        assert "。。" not in sentence
        assert not ACCUSING.search(IN_QUOTES.sub("", sentence))


@pytest.mark.parametrize("story", [*HONEST, *INTENTIONAL], ids=lambda story: story.stem)
def test_what_makes_no_difference_changes_nothing(story: Path) -> None:
    text = story.read_text("utf-8")
    before = assess(read(text)).doubt

    for change, changed in INNOCENT.items():
        assert assess(read(changed(text))).doubt == before, change
