"""Where an objection points: the text comes whole out of its pieces, and each place is where the objection says."""

from hypothesis import given
from hypothesis import strategies as some

from mingbian.appeal.draft import Form
from mingbian.appeal.places import stretches
from mingbian.appeal.referee import Objection
from packing import STORIES, drafted, story


def held(start: int, end: int, form: Form = Form.SHORT) -> Objection:
    return Objection("time_differs", "时间", "写的时间不对。", "", form, start, end, "")


@given(
    text=some.text("订单已签收（证据1）。\n𠮷", max_size=40),
    edges=some.lists(some.tuples(some.integers(0, 40), some.integers(0, 40)), max_size=6),
)
def test_the_pieces_are_the_text_whatever_is_held_against_it(text: str, edges: list[tuple[int, int]]) -> None:
    spots = [tuple(sorted((min(a, len(text)), min(b, len(text))))) for a, b in edges]

    pieces = stretches(text, Form.SHORT, [held(*spot) for spot in spots])

    assert "".join(piece.text for piece in pieces) == text
    for number, (start, end) in enumerate(spots, start=1):
        marked = "".join(piece.text for piece in pieces if number in piece.held)
        assert marked == (text[start:end] if (start, end) != (0, len(text)) else "")


def test_what_is_held_against_the_whole_or_another_text_marks_nothing() -> None:
    pieces = stretches("甲乙丙", Form.SHORT, [held(0, 3), held(0, 1, Form.LONG)])

    assert [(piece.text, piece.held) for piece in pieces] == [("甲乙丙", ())]


def test_an_objection_names_the_evidence_that_its_sentence_cites() -> None:
    for name in STORIES:
        composed = drafted(story(name))
        changed = composed.with_short(composed.statement.short.replace("2026-0", "2025-0", 1))
        for one in composed.objections(changed):
            assert one.code != "time_differs" or one.exhibits
            assert set(one.exhibits) <= {exhibit.number for exhibit in composed.statement.exhibits}
