"""Ordinary conversations and real citizens' complaints raise no alarm by their words alone."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import ModuleType

import pytest

from mingbian.domain.assessment import Assessment, Band, SpeaksFor
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered, Shipped
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade import Order
from mingbian.examine.assess import assess

DATA = Path(__file__).parent.parent.parent.parent / "shared" / "data"
THREATS = {"C02", "C07"}
ORDERED = beijing(2026, 3, 1, 10)


@pytest.fixture
def tables() -> ModuleType:
    return pytest.importorskip("pyarrow.parquet", reason="pyarrow 没有安装，读不了 parquet，跳过")


def columns(tables: ModuleType, name: str, *wanted: str) -> list[tuple[str, ...]]:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"没有 {path}，跳过")
    table = tables.read_table(path, columns=list(wanted)).to_pydict()
    return [tuple(str(value) for value in row) for row in zip(*(table[name] for name in wanted), strict=True)]


def judged(said: list[tuple[Speaker, str]]) -> Assessment:
    """A parcel signed by nobody in particular, this talk, and then a complaint without words."""
    arrived = ORDERED + timedelta(days=2)
    facts: list[Fact] = [
        Order(at=ORDERED, cite=1, order_sn="1", amount_fen=9900, title="商品"),
        Shipped(at=ORDERED + timedelta(hours=5), cite=2, tracking="YT1"),
        Delivered(at=arrived, cite=3, tracking="YT1", text="已签收"),
    ]
    for number, (speaker, text) in enumerate(said):
        at = arrived + timedelta(hours=3, minutes=number)
        facts.append(Message(at=at, cite=4 + number, speaker=speaker, text=text))
    after = facts[-1].at + timedelta(minutes=5)
    facts.append(Complaint(at=after, cite=len(facts) + 1, reason=Reason.QUALITY, amount_fen=0, text=""))
    return assess(Dossier(tuple(facts), after))


def threatened(answers: list[Assessment]) -> float:
    """The share in which a threat or a trade of reviews was seen with more than a trace of weight."""
    alarmed = [
        answer
        for answer in answers
        if any(
            finding.code in THREATS and finding.speaks_for is SpeaksFor.INTENTIONAL and finding.weight.db > 1
            for finding in answer.findings
        )
    ]
    return len(alarmed) / len(answers)


def doubted(answers: list[Assessment]) -> float:
    return sum(answer.doubt.band in (Band.DOUBTFUL, Band.CONCENTRATED) for answer in answers) / len(answers)


def sessions(tables: ModuleType) -> Iterator[list[tuple[Speaker, str]]]:
    talks: dict[str, list[tuple[int, Speaker, str]]] = {}
    for session, speaker, text, turn in columns(
        tables, "jddc_dialogs/chat.parquet", "session", "speaker", "text", "turn"
    ):
        who = Speaker.BUYER if speaker == "buyer" else Speaker.SELLER
        talks.setdefault(session, []).append((int(turn), who, text))
    for talk in talks.values():
        yield [(who, text) for _, who, text in sorted(talk)]


def test_ordinary_after_sales_chats_raise_no_alarm(tables: ModuleType) -> None:
    answers = [judged(talk) for talk in sessions(tables)]

    assert len(answers) > 400
    assert doubted(answers) <= 0.005
    assert threatened(answers) <= 0.005


def test_angry_and_legitimate_complaints_of_citizens_raise_no_alarm(tables: ModuleType) -> None:
    written = [text for (text,) in columns(tables, "gov_complaints/att4_with_reply.parquet", "留言详情")]
    answers = [judged([(Speaker.BUYER, text)]) for text in written]

    assert len(answers) > 1600
    assert doubted(answers) <= 0.02
    assert threatened(answers) <= 0.02
