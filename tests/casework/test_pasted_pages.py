"""A page pasted into one message is kept whole as a fact, and read only so far as a message goes."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.domain.talk import MOST_READ, Message, Speaker
from mingbian.examine.speech import conversation
from mingbian.examine.wording import plain
from mingbian.gather.claims import claims
from mingbian.gather.statements import statements

TOLD = read(
    """
    2026-04-01 10:00 order     K1 5900 鞋
    2026-04-02 09:00 shipped   ZT1 1300g 温州
    2026-04-05 09:31 delivered ZT1 本人签收
    2026-04-06 09:30 complaint quality 5900 开胶
    2026-04-06 10:00 buyer     在吗
    2026-04-07 10:00 now
    """
)
SIGNS = st.sampled_from("一1十赔转我不删差评如果就，。, ﷺ\u200b“年前点条")


def saying(words: str) -> Dossier:
    """The story above with these words as the buyer's message."""
    facts = tuple(replace(fact, text=words) if isinstance(fact, Message) else fact for fact in TOLD.facts)
    return TOLD.with_facts(facts, TOLD.now)


@given(st.text(SIGNS, min_size=1, max_size=6))
@settings(max_examples=12, deadline=None)
def test_whatever_is_repeated_no_more_letters_than_a_message_has_are_looked_at(again: str) -> None:
    dossier = saying(f"赔{again * 20_000}元")

    assert all(len(spoken.text) <= MOST_READ for _, spoken in conversation(dossier))
    assert all(len(statement.text) <= MOST_READ for statement in statements(dossier))
    judge(dossier)


def test_a_sign_that_stands_for_many_letters_opens_no_way_around() -> None:
    assert len(plain("ﷺ" * MOST_READ)) <= MOST_READ


def test_what_a_long_message_begins_with_is_read_and_the_fact_keeps_it_whole() -> None:
    words = "少了两件，" + "一" * 60_000
    dossier = saying(words)

    assert any(claim.words == "少了两件" for claim in claims(dossier))
    assert [message.text for message in dossier.said_by(Speaker.BUYER)] == [words]


def test_what_stands_past_the_bound_is_not_read() -> None:
    dossier = saying("好" * MOST_READ + "，少了两件")

    assert not any("少了两件" in claim.words for claim in claims(dossier))
