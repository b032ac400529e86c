"""Every look, export and correction of an exhibit stands in the chain, and a page shown twice does not flood it."""

import io
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import User

from mingbian.actions.caption_evidence import caption_evidence
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.look_book import LOOKS, Glance, days_noted, looks_of, note_look
from mingbian.actions.take_in_looks import take_in_looks
from mingbian.actions.verify_vault import verify_vault
from mingbian.domain.clock import beijing
from mingbian.domain.timeline import EVENT_KINDS
from mingbian.store import models as rows
from mingbian.store.queries.custody import custody

DAY, NEXT = beijing(2026, 3, 10, 9, 0), beijing(2026, 3, 11, 0, 6)


@pytest.fixture
def held(dispute: rows.Dispute, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> rows.Evidence:
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", tmp_path / "vault")
    content = io.BytesIO(b"a photo")
    return keep_evidence(dispute, content, name="面单 张三.jpg", kind="chat", media_type="", now=DAY)


@pytest.fixture
def staff(db: None) -> User:
    return User.objects.create_user("xiaowang")


def look(held: rows.Evidence, at: datetime, by: User | None = None, what: Glance = Glance.SEEN) -> None:
    note_look(held.dispute, held.number, what, now=at, by=by)


def told(held: rows.Evidence) -> list[tuple[str, str]]:
    return [(line.by, line.words) for line in custody(held)]


def test_a_look_changes_no_table_until_the_day_is_over(held: rows.Evidence, staff: User) -> None:
    look(held, DAY, staff)

    assert take_in_looks(now=beijing(2026, 3, 10, 23, 59)) == 0
    assert [one.exhibit for one in looks_of(DAY.date())] == [1]
    assert rows.LedgerEntry.objects.count() == 1


def test_a_page_shown_a_hundred_times_is_one_entry(held: rows.Evidence, staff: User) -> None:
    for minute in range(100):
        look(held, DAY + timedelta(minutes=minute), staff)

    assert take_in_looks(now=NEXT) == 1

    assert told(held)[1:] == [("xiaowang", "2026-03-10 09:00–10:39 看过第 1 号证物，共 100 次。")]
    assert days_noted() == []


def test_each_account_day_and_kind_of_look_is_its_own_entry(held: rows.Evidence, staff: User) -> None:
    look(held, DAY, staff)
    look(held, DAY, staff, Glance.TAKEN)
    look(held, DAY, User.objects.create_user("laoban"))
    look(held, DAY + timedelta(days=1), staff)

    assert take_in_looks(now=beijing(2026, 3, 12, 1)) == 4
    assert ("xiaowang", "2026-03-10 09:00 下载第 1 号原件，共 1 次。") in told(held)


def test_every_way_to_look_has_its_own_words_in_the_chain(held: rows.Evidence, staff: User) -> None:
    for what in Glance:
        look(held, DAY, staff, what)

    assert take_in_looks(now=NEXT) == len(Glance)

    words = [line for _, line in told(held)]
    assert "2026-03-10 09:00 下载第 1 号证物的遮盖副本，共 1 次。" in words
    assert len({entry.action for entry in rows.LedgerEntry.objects.all()}) == 1 + len(Glance)


def test_the_entry_names_numbers_only(held: rows.Evidence, staff: User) -> None:
    look(held, DAY, staff)
    take_in_looks(now=NEXT)

    entry = rows.LedgerEntry.objects.get(action="exhibits_seen")
    assert entry.subjects == f"dispute:{held.dispute_id} exhibit:1 day:20260310 account:{staff.pk}"


def test_a_power_cut_between_the_chain_and_the_book_adds_nothing_twice(held: rows.Evidence, staff: User) -> None:
    look(held, DAY, staff)
    book = django_settings.HOME / LOOKS / "2026-03-10.jsonl"
    before = book.read_bytes()
    take_in_looks(now=NEXT)
    book.write_bytes(before)

    assert take_in_looks(now=NEXT) == 0
    assert rows.LedgerEntry.objects.filter(action="exhibits_seen").count() == 1


def test_a_line_cut_short_costs_that_line_alone(held: rows.Evidence, staff: User) -> None:
    look(held, DAY, staff)
    book = django_settings.HOME / LOOKS / "2026-03-10.jsonl"
    book.write_bytes(book.read_bytes() + b'{"at":"2026-03-1\n\xff\xfe\n[]\n{"at":"2026-03-10T09:00:00","by":1}\n')

    assert take_in_looks(now=NEXT) == 1


def test_looks_at_what_is_gone_are_dropped(held: rows.Evidence, staff: User) -> None:
    look(held, DAY, staff)
    book = django_settings.HOME / LOOKS / "2026-03-10.jsonl"
    book.write_bytes(book.read_bytes().replace(b'"dispute":%d' % held.dispute_id, b'"dispute":999999'))

    assert take_in_looks(now=NEXT) == 0


def test_looks_at_an_erased_dispute_are_dropped(held: rows.Evidence, staff: User) -> None:
    look(held, DAY, staff)
    rows.Dispute.objects.filter(pk=held.dispute_id).update(erased_at=NEXT)

    assert take_in_looks(now=NEXT) == 0
    assert days_noted() == []


def test_a_full_disk_keeps_nobody_from_looking(
    held: rows.Evidence, staff: User, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (django_settings.HOME / LOOKS).write_bytes(b"a file where the folder should be")

    look(held, DAY, staff)

    assert "a look was not noted" in caplog.text


def test_a_correction_stands_in_the_custody_with_who_and_when(held: rows.Evidence, staff: User) -> None:
    caption_evidence(held, caption="签收页", now=DAY + timedelta(hours=1), by=staff)

    line = custody(held)[1]
    assert (line.by, line.words, line.at) == ("xiaowang", "改写第 1 号证物的说明。", DAY + timedelta(hours=1))
    assert line.hash == rows.LedgerEntry.objects.get(seq=line.entry).hash


def test_another_exhibits_acts_are_not_in_it(held: rows.Evidence) -> None:
    other = keep_evidence(
        held.dispute, io.BytesIO(b"another"), name="b.jpg", kind="chat", media_type="", now=DAY + timedelta(hours=1)
    )

    assert len(custody(held)) == len(custody(other)) == 1


def test_the_chain_holds_with_all_of_it(held: rows.Evidence, staff: User) -> None:
    look(held, DAY, staff)
    caption_evidence(held, caption="签收页", now=DAY, by=staff)
    take_in_looks(now=NEXT)

    assert verify_vault().intact


@pytest.mark.parametrize(
    "kind",
    ["evidence_kept", "evidence_captioned", "chat_confirmed", "spot_hidden", "spot_shown", "exhibits_seen",
     "originals_taken", "copies_taken", "cases_taken", "packs_taken", "pack_sealed", "case_exported", "handed_in",
     "person_erased"],
)  # fmt: skip
def test_what_is_done_with_an_exhibit_by_hand_is_in_the_chain(kind: str) -> None:
    """What the program reads by itself can be read again, and is not."""
    assert EVENT_KINDS[kind].seals
