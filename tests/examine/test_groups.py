"""Groups: what hangs together, which innocent cause takes it away, and what is left."""

from collections import Counter
from datetime import timedelta

import pytest

from mingbian.domain.clock import beijing, day_of
from mingbian.domain.complaint import Reason
from mingbian.domain.group import CauseKind, CauseOutcome, Group, Happening, HappeningKind, LinkKind, ShopTime
from mingbian.examine.cause import causes
from mingbian.examine.groups import groups
from quarters import ATTACKS, INNOCENT, SENTENCE, Quarter, quarter

RATES = (0.1, 0.5, 2.0)
CALM = ShopTime(90, 4500, 90)
NOON = beijing(2026, 3, 4, 12)


def complaint(number: int, **told: object) -> Happening:
    said: dict[str, object] = {"text": f"第{number}件收到以后发现不太合适", "reason": Reason.QUALITY}
    at = NOON + timedelta(minutes=20 * number)
    return Happening(kind=HappeningKind.COMPLAINT, at=at, order_sn=f"260301-{number}", **(said | told))


def copied(count: int, **told: object) -> list[Happening]:
    return [complaint(number, **({"text": SENTENCE, "goods_id": f"G{number}"} | told)) for number in range(count)]


def test_nothing_happened_no_group() -> None:
    assert groups([], CALM) == ()
    assert groups([complaint(1)], ShopTime(0)) == ()


def test_seven_copies_about_seven_articles_within_hours_count() -> None:
    [group] = groups(copied(7), CALM)

    assert group.counts
    assert group.left == (LinkKind.WORDS, LinkKind.TIME)
    assert len(group.members) == 7
    assert "7 起文字几乎相同" in group.ties[0].sentence
    assert "7 起投诉集中在 2 小时" in group.ties[1].sentence


def test_a_pair_is_shown_and_does_not_count() -> None:
    [group] = groups(copied(2), CALM)

    assert len(group.members) == 2
    assert not group.counts


def test_two_happenings_of_one_order_are_no_pair() -> None:
    twice = [complaint(1, text=SENTENCE), complaint(1, text=SENTENCE)]

    assert groups(twice, CALM) == ()


def test_the_forms_own_words_tie_nobody() -> None:
    found = groups([complaint(number, text="商品质量问题，我要退款") for number in range(7)], CALM)

    assert [group.left for group in found] == [(LinkKind.TIME,)]
    assert outcome(found[0], CauseKind.DEFAULT_WORDS) is CauseOutcome.EXPLAINS


def test_each_cause_is_tried_on_each_group_before_it_counts() -> None:
    [group] = groups(copied(7), CALM)

    assert [cause.kind for cause in group.causes] == list(CauseKind)
    assert [innocent.kind for innocent in causes()] == list(CauseKind)
    assert all(cause.sentence.endswith("。") for cause in group.causes)
    assert all(cause.explains == frozenset() for cause in group.causes if cause.outcome is not CauseOutcome.EXPLAINS)


def test_a_hand_that_writes_seven_makes_no_batch_bad() -> None:
    q = quarter("one article", 0.5)
    ATTACKS["新账号扎堆一款商品"](q)

    best = planted_group(q)

    assert best is not None
    assert best.counts
    assert outcome(best, CauseKind.BATCH) is not CauseOutcome.EXPLAINS


def test_a_batch_whose_sales_nobody_knows_is_not_called_innocent_and_says_what_to_look_up() -> None:
    same = [complaint(number, goods_id="G1", batch="B7") for number in range(8)]

    [group] = groups(same, ShopTime(90))

    assert outcome(group, CauseKind.BATCH) is CauseOutcome.UNKNOWN
    assert not group.counts


def test_without_couriers_a_wave_of_lost_parcels_is_still_the_couriers() -> None:
    lost = [complaint(number, reason=Reason.NOT_RECEIVED, text="快递一直没送到也联系不上快递员") for number in range(8)]

    [group] = groups(lost, CALM)

    assert outcome(group, CauseKind.COURIER) is CauseOutcome.EXPLAINS
    assert group.left == ()
    assert not group.counts


def test_friends_who_bought_together_and_new_accounts_at_one_address_are_told_apart() -> None:
    told: dict[str, object] = {"address": "D3", "goods_id": "G1", "ordered_at": NOON - timedelta(days=5)}
    old = copied(6, **told, registered_on=day_of(NOON) - timedelta(days=900))
    new = copied(6, **told, registered_on=day_of(NOON) - timedelta(days=9))

    assert not groups(old, CALM)[0].counts
    assert groups(new, CALM)[0].counts


def outcome(group: Group, kind: CauseKind) -> CauseOutcome:
    return next(cause.outcome for cause in group.causes if cause.kind is kind)


def planted_group(q: Quarter) -> Group | None:
    """The group that is mostly what was planted; one that counts before one that does not."""
    found = [
        group
        for group in groups(q.happenings, q.time())
        if 2 * sum(member.order_sn in q.planted for member in group.members) >= len(group.members)
    ]
    return max(found, key=lambda group: (group.counts, len(group.members)), default=None)


def told_apart(name: str, seeds: int) -> Counter[str]:
    """How often what was planted counts, is seen with its cause, is seen and does not count, or is not seen."""
    table: Counter[str] = Counter()
    for seed in range(seeds):
        q = quarter(f"{name}{seed}", RATES[seed % len(RATES)])
        {**ATTACKS, **INNOCENT}[name](q)
        group = planted_group(q)
        if group is None:
            table["没看到"] += 1
        elif group.counts:
            table["计入"] += 1
        else:
            explained = any(cause.outcome is CauseOutcome.EXPLAINS for cause in group.causes)
            table["看到，有无辜的原因" if explained else "看到，不计入"] += 1
        others = [other for other in groups(q.happenings, q.time()) if other.counts and other != group]
        table["旁人误计"] += len(others)
    return table


SLICE = 6


@pytest.mark.parametrize("name", [name for name in ATTACKS if name != "只是同时，别的都不同"])
def test_an_attack_in_any_disguise_counts(name: str) -> None:
    table = told_apart(name, SLICE)

    assert table["计入"] >= SLICE - 1
    assert table["旁人误计"] == 0


@pytest.mark.parametrize("name", INNOCENT)
def test_what_is_innocent_never_counts(name: str) -> None:
    table = told_apart(name, SLICE)

    assert table["计入"] == 0
    assert table["旁人误计"] == 0


def test_what_comes_together_and_shares_nothing_else_does_not_count() -> None:
    assert told_apart("只是同时，别的都不同", SLICE)["计入"] == 0


@pytest.mark.prove
def test_the_confusion_table() -> None:
    seeds = 90
    columns = ("计入", "看到，有无辜的原因", "看到，不计入", "没看到", "旁人误计")
    table = {name: told_apart(name, seeds) for name in (*ATTACKS, *INNOCENT)}
    print(f"\n每行 {seeds} 个店季\n{'':24}" + "  ".join(columns))
    for name, row in table.items():
        print(f"{name:24}" + "  ".join(f"{row[column]:>6}" for column in columns))

    attacked = sum(table[name]["计入"] for name in ATTACKS if name != "只是同时，别的都不同")
    assert attacked >= 0.9 * seeds * (len(ATTACKS) - 1)
    assert sum(table[name]["计入"] for name in INNOCENT) <= 0.01 * seeds * len(INNOCENT)
    assert sum(row["旁人误计"] for row in table.values()) <= 0.01 * seeds * len(table)
