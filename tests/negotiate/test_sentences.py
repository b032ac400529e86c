"""The tone checks against sentences that were not written for them, and against ordinary after-sales chat."""

import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.talk import Message, Speaker
from mingbian.negotiate.tone_check import objections

HERE = Path(__file__).parent
SENTENCES = tomllib.loads((HERE / "sentences.toml").read_text(encoding="utf-8"))
ORDINARY_CHAT = HERE.parents[2] / "shared" / "data" / "jddc_dialogs" / "chat.parquet"


def test_at_least_98_of_100_bad_sentences_are_caught_for_what_they_are() -> None:
    missed = [bad for bad in SENTENCES["bad"] if bad["code"] not in {found.code for found in objections(bad["text"])}]

    assert len(SENTENCES["bad"]) >= 200
    assert len(missed) <= 0.02 * len(SENTENCES["bad"]), missed


def test_at_most_3_of_100_good_sentences_are_minded() -> None:
    minded = {good: found for good in SENTENCES["good"] if (found := objections(good))}

    assert len(SENTENCES["good"]) >= 140
    assert len(minded) <= 0.03 * len(SENTENCES["good"]), minded


@pytest.mark.skipif(not ORDINARY_CHAT.exists(), reason="the ordinary after-sales chat is not on this machine")
def test_ordinary_after_sales_chat_is_left_alone() -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="reading the chat needs pyarrow")
    chat = parquet.read_table(ORDINARY_CHAT, columns=["speaker", "text"]).to_pylist()
    turns = [turn["text"] for turn in chat if turn["speaker"] == "agent"]

    minded = {turn: {found.code for found in objections(turn) if found.sure} for turn in turns}

    assert sum(bool(codes) for codes in minded.values()) <= 0.01 * len(turns)
    assert not [turn for turn, codes in minded.items() if codes & {"T04", "T05", "T06"}]


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_against_nothing_there_is_nothing_to_say(text: str) -> None:
    assert objections(text, now=beijing(2026, 3, 10, 3)) == ()


def test_what_will_be_said_later_counts_for_no_number_of_messages_now() -> None:
    now = beijing(2026, 3, 10, 9)
    later = tuple(
        Message(at=now + timedelta(minutes=minute), cite=0, speaker=Speaker.SELLER, text="在吗")
        for minute in range(1, 6)
    )
    earlier = tuple(replace(message, at=message.at - timedelta(minutes=10)) for message in later)

    assert objections("您方便时看一下记录。", now=now, letters=later) == ()
    assert [one.code for one in objections("您方便时看一下记录。", now=now, letters=earlier)] == ["T09"]
