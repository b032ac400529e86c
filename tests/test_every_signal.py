"""What every signal promises: a strong, a weak and a silent story, facts it cites, and nothing said of a person."""

import importlib.util
import re
from dataclasses import replace
from datetime import timedelta
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from mingbian.domain.assessment import Family, SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.examine.assess import assess
from mingbian.examine.signal import Seen, Signal, signals

HERE = Path(__file__).parent / "examine" / "signals"
MODULES = sorted(path.stem.removeprefix("test_") for path in HERE.glob("test_*.py"))
LETTERS = {
    "P": Family.PRODUCT,
    "T": Family.TIMING,
    "A": Family.ACCOUNT,
    "C": Family.CHAT,
    "L": Family.LOGISTICS,
    "F": Family.PHOTO,
    "D": Family.DEMAND,
    "N": Family.COORDINATION,
    "G": Family.GATHERING,
    "O": Family.OWN_FAULT,
}
ACCUSING = re.compile(r"骗子|欺诈|恶意|诈骗|职业打假人|敲诈|勒索|羊毛党|无赖|撒谎|说谎|造假|刁民")
IN_QUOTES = re.compile(r"“[^”]*”|《[^》]*》")


@cache
def stories(module: str) -> dict[str, list[Dossier]]:
    """The stories in the docstrings of a signal's tests, by how strongly it is to speak."""
    spec = importlib.util.spec_from_file_location(f"stories_of_{module}", HERE / f"test_{module}.py")
    assert spec
    assert spec.loader
    tests = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tests)
    found: dict[str, list[Dossier]] = {"strong": [], "weak": [], "silent": []}
    for name, test in vars(tests).items():
        kind = name.removeprefix("test_").split("_")[0]
        if name.startswith("test_") and kind in found:
            found[kind].append(read(test.__doc__))
    return found


def the(module: str) -> Signal:
    found: Signal = import_module(f"mingbian.examine.signals.{module}").look
    return found


def seen(module: str, kind: str) -> list[Seen]:
    found = [the(module).look(dossier) for dossier in stories(module)[kind]]
    return [one for one in found if one]


def every_story() -> list[tuple[str, Dossier]]:
    return [(module, told) for module in MODULES for kind in ("strong", "weak") for told in stories(module)[kind]]


def test_every_signal_has_its_tests_and_every_family_has_signals() -> None:
    known = {signal.look.__module__.rsplit(".", 1)[1] for signal in signals()}

    assert known == set(MODULES)
    assert {signal.family for signal in signals()} == set(Family)
    assert len(known) >= 22


@pytest.mark.parametrize("module", MODULES)
def test_it_has_a_strong_a_weak_and_a_silent_story(module: str) -> None:
    told = stories(module)

    assert all(told[kind] for kind in ("strong", "weak", "silent"))
    assert len(seen(module, "strong")) == len(told["strong"])
    assert len(seen(module, "weak")) == len(told["weak"])
    assert seen(module, "silent") == []


@pytest.mark.parametrize("module", MODULES)
def test_strong_outweighs_weak_on_each_side(module: str) -> None:
    for side in SpeaksFor:
        strong = [one.weight.db for one in seen(module, "strong") if one.speaks_for is side]
        weak = [one.weight.db for one in seen(module, "weak") if one.speaks_for is side]

        assert not (strong and weak) or min(strong) > max(weak)
    assert all(one.weight.db > 0 for one in [*seen(module, "strong"), *seen(module, "weak")])


@pytest.mark.parametrize("module", MODULES)
def test_its_sentence_states_dated_facts_and_cites_them(module: str) -> None:
    for kind in ("strong", "weak"):
        for dossier in stories(module)[kind]:
            finding = the(module).find(dossier)
            assert finding

            assert finding.cites
            assert set(finding.cites) <= {fact.cite for fact in dossier.facts}
            assert finding.sentence.endswith("。")
            assert "\n" not in finding.sentence
            assert re.search(r"\d", finding.sentence), "no number, no date: not a fact that can be checked"
            assert len(finding.sentence) <= 200


@pytest.mark.parametrize("module", MODULES)
def test_its_sentence_never_says_what_somebody_is(module: str) -> None:
    for one in [*seen(module, "strong"), *seen(module, "weak")]:
        assert not ACCUSING.search(IN_QUOTES.sub("", one.sentence))


@pytest.mark.parametrize("module", MODULES)
def test_its_code_fits_its_family_and_its_file_says_when_it_speaks(module: str) -> None:
    signal, told = the(module), " ".join(import_module(f"mingbian.examine.signals.{module}").__doc__.split())

    assert re.fullmatch(r"[PTACLFDNGO]\d\d", signal.code)
    assert LETTERS[signal.code[0]] is signal.family
    for word in ("strong", "weak", "silent"):
        assert word in told.lower()
    assert re.search(r"[Oo]ur guess|PDD-|PAT-", told), "a weight needs a source, or to be called our guess"
    assert not ACCUSING.search(signal.title)


@pytest.mark.parametrize("module", MODULES)
def test_it_gives_the_same_answer_twice_and_next_year(module: str) -> None:
    for dossier in stories(module)["strong"]:
        assert the(module).look(dossier) == the(module).look(dossier)
        assert the(module).look(replace(dossier, now=dossier.now + timedelta(days=365))) == the(module).look(dossier)


@pytest.mark.parametrize("module", MODULES)
def test_it_does_not_depend_on_the_order_in_which_equal_times_were_told(module: str) -> None:
    for dossier in stories(module)["strong"]:
        again = replace(dossier, facts=tuple(sorted(dossier.facts, key=lambda fact: fact.at)))

        assert the(module).look(again) == the(module).look(dossier)


@pytest.mark.parametrize("module", MODULES)
def test_removing_it_changes_some_storys_number(module: str) -> None:
    mine = the(module)
    others = [signal for signal in signals() if signal is not mine]
    told = [*stories(module)["strong"], *stories(module)["weak"]]

    assert any(
        abs(assess(dossier).doubt.probability - assess(dossier, others).doubt.probability) > 0.001 for dossier in told
    )


def test_a_third_of_the_signals_speak_for_the_buyer() -> None:
    speaking = [
        module
        for module in MODULES
        if any(one.speaks_for is SpeaksFor.HONEST for one in [*seen(module, "strong"), *seen(module, "weak")])
    ]

    assert len(speaking) >= len(MODULES) / 3


def test_no_story_of_one_signal_alone_is_concentrated() -> None:
    for module, dossier in every_story():
        alone = assess(dossier, [the(module)])

        assert alone.doubt.band in ("honest", "unclear")


def test_a_signal_that_crashes_is_named_and_stops_nothing() -> None:
    def crashes(dossier: Dossier) -> Seen | None:
        raise ValueError("boom")

    broken = Signal("X99", "会出错的检查", Family.CHAT, crashes)
    dossier = stories("signed_then_denied")["strong"][0]

    answer = assess(dossier, [*signals(), broken])

    assert answer.doubt == assess(dossier).doubt
    [finding] = [finding for finding in answer.findings if finding.broken]
    assert "会出错的检查" in finding.sentence
