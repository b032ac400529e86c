"""Every kind of objection is raised by one small change of a good draft, at its place, and tells what to do now."""

from collections.abc import Callable

import pytest

from mingbian.appeal.draft import Draft, Form
from mingbian.appeal.hard_words import is_calm
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.referee import Objection, RefereeObjectsError, checks, refuse_while_objected
from packing import Drafted, drafted, story

Change = Callable[[Drafted], Draft]


def short(old: str, new: str) -> Change:
    """The draft with one passage of its short text changed."""

    def changed(composed: Drafted) -> Draft:
        assert old in composed.draft.short
        return composed.with_short(composed.draft.short.replace(old, new, 1))

    return changed


def says(sentence: str) -> Change:
    """The draft with one more sentence at the end of its short text."""
    return lambda composed: composed.with_short(composed.draft.short + sentence)


def carries(**changes: object) -> Change:
    """The draft with more evidence or pictures than its texts speak of."""

    def changed(composed: Drafted) -> Draft:
        kept = composed.draft
        parts = {"short": kept.short, "long": kept.long, "exhibits": kept.exhibits, "pictures": kept.pictures}
        return Draft(**(parts | changes))  # type: ignore[arg-type]

    return changed


def one_more_exhibit(composed: Drafted) -> Draft:
    held = (*composed.draft.exhibits, PackExhibit(4, "出库记录"))
    return Draft(composed.draft.short, composed.draft.long, held)


RAISED_BY: dict[str, Change] = {
    "accusing_words": says("买家属于恶意退款（证据3）。"),
    "actor_differs": short("买家于2026-03-04 09:30写", "我店于2026-03-04 09:30写"),
    "amount_differs": short("39.90元", "89.90元"),
    "cited_elsewhere": says("双方的沟通按原话附上，请核对（证据2）。"),
    "emotional_words": says("这实在太过分了（证据3）。"),
    "id_differs": short("快递YT7000", "快递YT7100"),
    "idle_exhibit": one_more_exhibit,
    "law_not_allowed": says("根据《消费者权益保护法》第五十五条，本单不适用（证据1）。"),
    "name_differs": says("快递YT7000于2026-03-02 18:40从广州转运中心发出（证据2）。"),
    "number_differs": short("2件", "5件"),
    "over_limit": says("我店愿意继续配合平台核实（证据1）。" * 20),
    "personal_data": says("买家电话13812345678可以核实（证据3）。"),
    "quote_differs": short("“收到了”", "“收到了，很满意”"),
    "repeated_citation": short("（证据2、3）", "（证据3、3）"),
    "span_differs": short("5天13小时", "6天13小时"),
    "threatening_words": says("否则我店将继续申诉（证据1）。"),
    "time_differs": short("2026-03-04 09:12", "2026-03-04 09:21"),
    "unanswered_claim": lambda composed: composed.with_short("恳请平台核对以上记录后处理本单（证据1、2、3）。"),
    "uncited_sentence": says("我店一直诚信经营。"),
    "unknown_exhibit": short("（证据2）", "（证据7）"),
}


@pytest.mark.parametrize("code", checks())
def test_it_is_raised_by_one_change_and_not_by_the_draft_itself(code: str) -> None:
    composed = drafted(story("signed"))

    found = [objection for objection in composed.objections(RAISED_BY[code](composed)) if objection.code == code]

    assert composed.objections() == ()
    assert found


@pytest.mark.parametrize("code", checks())
def test_it_says_where_and_what_to_do_in_calm_words(code: str) -> None:
    composed = drafted(story("signed"))
    changed = RAISED_BY[code](composed)

    found = next(objection for objection in composed.objections(changed) if objection.code == code)

    assert found.title
    assert found.why
    assert is_calm(found.hint)
    if found.form is not Form.PACK:
        assert changed.text(found.form)[found.start : found.end] == found.spot != ""


def test_there_is_an_example_for_each_and_no_other() -> None:
    assert set(RAISED_BY) == set(checks())


def test_sealing_is_refused_while_one_stands() -> None:
    composed = drafted(story("signed"))
    objections = composed.objections(RAISED_BY["amount_differs"](composed))

    with pytest.raises(RefereeObjectsError) as refusal:
        refuse_while_objected(objections)

    assert "89.90元" in refusal.value.message
    assert refusal.value.hint == objections[0].hint
    assert refusal.value.code == "referee_objects"


def test_nothing_is_refused_where_none_stands() -> None:
    refuse_while_objected(())


@pytest.mark.parametrize(
    ("channel", "change"),
    [
        ("evidence", carries(pictures=(100, 100, 100, 100))),
        ("evidence", carries(pictures=(4 * 1024 * 1024,))),
        ("review_report", carries(short="太短")),
    ],
)
def test_pictures_bytes_and_a_least_length_are_limits_too(channel: str, change: Change) -> None:
    composed = drafted(story("signed"), channel)

    assert "over_limit" in codes(composed.objections(change(composed)))


def codes(found: tuple[Objection, ...]) -> set[str]:
    return {objection.code for objection in found}


@pytest.mark.parametrize(
    ("sentence", "allowed"),
    [
        ("2026年3月4日9时12分签收（证据2）。", True),
        ("03-04 09:12签收（证据2）。", True),
        ("买家于3月9日提出（证据3）。", True),
        ("买家于3月8日提出（证据3）。", False),
        ("3月4日09:30买家写“收到了”（证据3）。", True),
        ("买家于2026-03-09 22:20写“收到了”（证据3）。", False),
        ("签收后5天，买家才提出（证据2、3）。", True),
        ("签收后三天，买家提出（证据2、3）。", False),
        ("本单两件（证据1）。", True),
        ("本单三件（证据1）。", False),
        ("出库称重0.412公斤（证据2）。", True),
        ("出库称重0.421公斤（证据2）。", False),
        ("实付￥39.9（证据1）。", True),
        ("买家提到12315（证据3）。", True),
        ("称重４１２克（证据2）。", True),
        ("快递YT7000已签收（证据1）。", False),
    ],
)
def test_a_number_is_read_however_a_person_writes_it(sentence: str, allowed: bool) -> None:
    composed = drafted(story("signed"))

    found = codes(composed.objections(composed.with_short(composed.draft.short.rpartition("恳请")[0] + sentence)))

    about_numbers = {"time_differs", "span_differs", "number_differs", "amount_differs", "id_differs", "quote_differs"}
    assert bool(found & about_numbers) is not allowed


def test_words_of_the_buyer_are_facts_when_quoted_and_accusations_when_not() -> None:
    composed = drafted(story("signed"))

    quoted = composed.with_short(composed.draft.short + "买家写“不退我就给差评”（证据3）。")
    ours = composed.with_short(composed.draft.short + "买家敲诈我店（证据3）。")

    assert "accusing_words" not in codes(composed.objections(quoted))
    assert "accusing_words" in codes(composed.objections(ours))


def test_a_law_may_stand_with_its_code_when_it_was_read_in_the_original() -> None:
    composed = drafted(story("signed"))
    law = "《民法典》第五百一十二条：收货人签收的时间为交付时间（规则LAW-MFD-512）。"

    allowed = composed.objections(composed.with_text(Form.LONG, composed.draft.long + law))
    without = composed.objections(
        composed.with_text(Form.LONG, composed.draft.long + law.replace("LAW-MFD-512", "LAW-X"))
    )
    unseen = composed.objections(
        composed.with_text(Form.LONG, composed.draft.long + "按规定处理（规则LAW-SAMR121-42）。")
    )

    assert "law_not_allowed" not in codes(allowed)
    assert "law_not_allowed" in codes(without)
    assert "law_not_allowed" in codes(unseen)


def test_a_law_that_came_later_is_not_cited() -> None:
    """The new measures on complaints are in force from 2026-04-15; the order is of March."""
    composed = drafted(story("signed"))
    text = composed.draft.long + "按规定，不是生活消费需要的投诉不予受理（规则LAW-SAMR121-16）。"

    found = composed.objections(composed.with_text(Form.LONG, text))

    assert any("没有施行" in objection.why for objection in found if objection.code == "law_not_allowed")
