"""Which pictures prove most: what decides goes first, what was shown already adds little, and each has its reason."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mingbian.appeal.choosing import Candidate, Choice, Why, choices, in_words

CLAIMS = {"c1": 2.0, "c2": 1.0}
CALLED = {"c1": "少发漏发", "c2": "包装破损"}


def one(piece: str, **told: object) -> Candidate:
    shares = tuple((claim, share) for claim, share in told.items() if claim in CLAIMS)
    rest = {name: value for name, value in told.items() if name not in CLAIMS}
    return Candidate(piece, shares=shares, **rest)


def why(found: tuple[Choice, ...]) -> dict[str, Why]:
    return {choice.piece: choice.why for choice in found}


def test_what_decides_the_main_claim_goes_first() -> None:
    found = choices([one("side", c2=0.6), one("main", c1=0.6)], CLAIMS, most=3)

    assert [choice.piece for choice in found] == ["main", "side"]


def test_a_second_picture_of_the_same_gives_way_to_one_of_another_claim() -> None:
    found = choices([one("a", c1=0.9), one("a_again", c1=0.9), one("b", c2=0.4)], CLAIMS, most=2)

    assert [choice.piece for choice in found if choice.taken] == ["a", "b"]
    assert why(found)["a_again"] is Why.NO_ROOM


def test_what_an_earlier_picture_shows_whole_is_not_counted_again() -> None:
    found = choices([one("scale", c1=0.5), one("slip", c1=1.0)], CLAIMS, most=3)

    assert why(found) == {"slip": Why.DECIDES, "scale": Why.SAID_ALREADY}


def test_no_picture_is_taken_only_because_there_is_room() -> None:
    found = choices([one("shelf"), one("asked", asked=True)], CLAIMS, most=3)

    assert why(found) == {"asked": Why.ASKED, "shelf": Why.IDLE}


def test_what_bears_the_buyer_out_or_does_not_fit_waits_for_a_persons_word() -> None:
    found = choices([one("his", c1=0.5, bears_out=("c1",)), one("huge", c1=0.5, unfit="太大")], CLAIMS, most=3)

    assert why(found) == {"huge": Why.UNFIT, "his": Why.BEARS_OUT}


def test_the_reason_tells_how_much_and_of_which_claim() -> None:
    first, second, third = choices([one("a", c1=0.6), one("b", c1=0.5), one("c", c2=0.3)], CLAIMS, most=2)

    assert in_words(first, CALLED) == "单凭它，「少发漏发」60 分；在前面几张之上再加 40 分。"
    assert in_words(second, CALLED) == "单凭它，「少发漏发」50 分；在前面几张之上再加 13 分。"
    assert in_words(third, CALLED) == "单凭它，「包装破损」30 分；还能再加 10 分，但张数满了。"


SHARES = st.lists(
    st.tuples(st.floats(0, 1), st.floats(0, 1), st.booleans()).map(
        lambda told: Candidate("", (("c1", told[0]), ("c2", told[1])), asked=told[2])
    ),
    max_size=7,
)


@given(SHARES, st.integers(0, 4))
def test_never_more_than_there_is_room_for_and_each_piece_once(found: list[Candidate], most: int) -> None:
    named = [Candidate(str(place), one.shares, asked=one.asked) for place, one in enumerate(found)]

    made = choices(named, CLAIMS, most=most)

    assert sum(choice.taken for choice in made) <= most
    assert sorted(choice.piece for choice in made) == sorted(one.piece for one in named)
    gains = [choice.adds for choice in made if choice.why is Why.DECIDES]
    assert all(first >= then - 1e-6 for first, then in pairwise(gains)), "each adds less than the last"
    assert sum(choice.adds for choice in made if choice.taken) <= 1 + 1e-9
    assert all(in_words(choice, CALLED).endswith("。") for choice in made)
