"""Words are found where they stand, at once and in nobody else's shop; a row's words go where the row goes."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.erasing.sweep import sweep
from mingbian.store.gin import fortnights_back
from mingbian.store.indexed_texts import INDEXED
from mingbian.store.queries import words_found as module
from mingbian.store.queries.words_found import words_found
from mingbian.store.word_index import follow, tidy
from stock import SN, complaint, order_line

AT = beijing(2026, 3, 1)
CHATS = "chat_message"
WORDS = st.text("退款差评签收没到货", min_size=2, max_size=6)


def say(shop: rows.Shop, *texts: str) -> list[rows.ChatMessage]:
    """One message an hour, in this order."""
    begun = rows.ChatMessage.objects.count()
    return [
        rows.ChatMessage.objects.create(
            shop=shop,
            line_key=str(begun + hour),
            order_sn="260301-1",
            at=AT + timedelta(hours=begun + hour),
            speaker="buyer",
            text=text,
            row=0,
        )
        for hour, text in enumerate(texts)
    ]


def found(shop: rows.Shop, words: str, *, newest: bool = True, table: str = CHATS) -> list[str]:
    return [one.text for one in words_found(shop.pk, words, table, most=10, newest=newest).found]


def indexed_words(index: str) -> set[str]:
    """Every word that lies in an index, dropped ones among them until it is tidied."""
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE VIRTUAL TABLE temp.{index}_vocabulary USING fts5vocab('main', '{index}', 'row')")
        cursor.execute(f"SELECT term FROM {index}_vocabulary")
        terms = {term.partition("=")[2] for (term,) in cursor.fetchall()}
        cursor.execute(f"DROP TABLE {index}_vocabulary")
    return terms


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("退款", ["退款退款", "仅退货，要退款", "不给退款就差评"]),
        ("仅退款", []),
        ("退款 差评", ["不给退款就差评"]),
        ("V信", ["加Ｖ信聊"]),
        ("yt70", ["单号YT7000123"]),
        ("café", ["送的是café豆😀"]),
        ("差评", ["不给退款就差评"]),
        ("评", []),
        ("，。", []),
        ("没有人说过", []),
    ],
)
def test_words_are_found_wherever_they_stand(shop: rows.Shop, words: str, texts: list[str]) -> None:
    say(shop, "不给退款就差评", "加Ｖ信聊", "仅退货，要退款", "单号YT7000123", "退款退款", "送的是café豆😀")

    assert found(shop, words) == texts


def test_the_newest_come_first_whenever_they_were_written_down(shop: rows.Shop) -> None:
    late, early = say(shop, "晚说的退款", "早说的退款")
    rows.ChatMessage.objects.filter(pk=early.pk).update(at=late.at - timedelta(days=1))

    assert found(shop, "退款") == ["晚说的退款", "早说的退款"]


def test_the_newest_come_page_by_page_though_years_lie_between(
    shop: rows.Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AT_A_TIME", 2)
    messages = say(shop, *(f"第{place}次退款" for place in "一二三四五六七"))
    for message, days in zip(messages, (0, 10, 400, 400, 400, 900, 2000), strict=True):
        rows.ChatMessage.objects.filter(pk=message.pk).update(at=AT + timedelta(days=days))

    pages = [words_found(shop.pk, "退款", CHATS, most=3, newest=True, skip=skip) for skip in (0, 3, 6)]

    assert [one.text[1] for page in pages for one in page.found] == list("七六五四三二一")
    assert [page.more for page in pages] == [True, True, False]


def test_the_best_are_counted_as_far_as_they_are_weighed(shop: rows.Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_WEIGHED", 4)
    say(shop, *["要退款"] * 5, "要换货")

    many, few = (words_found(shop.pk, words, CHATS, most=2) for words in ("退款", "换货"))

    assert (many.count, many.more, many.counted_out, len(many.found)) == (4, True, True, 2)
    assert (few.count, few.more, few.counted_out, len(few.found)) == (1, False, False, 1)


def test_a_count_says_that_it_is_no_total_though_some_of_the_weighed_held_only_pieces(
    shop: rows.Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_WEIGHED", 4)
    say(shop, *["要退款单"] * 4, "要退款，款单另说")

    found = words_found(shop.pk, "退款单", CHATS, most=2)

    assert (found.count, found.counted_out) == (3, True)


@pytest.mark.parametrize(("first", "last"), [(0, 0), (5, 900_000_000), (1_700_000_000, 1_790_000_000)])
def test_every_fortnight_is_asked_once_the_newest_first(first: int, last: int) -> None:
    spans = list(fortnights_back(first, last))

    assert [fortnight for span in spans for fortnight in reversed(span)] == list(
        range(last // 1_209_600, first // 1_209_600 - 1, -1)
    )


def test_what_we_wrote_in_a_dispute_is_found_in_its_shop_alone(shop: rows.Shop) -> None:
    order_line(shop)
    complaint(shop)
    dispute = open_dispute(shop, SN, now=AT + timedelta(days=30))
    rows.Letter.objects.create(dispute=dispute, at=AT, stage="verify", text="麻烦您拍一张面单")
    held = rows.Evidence.objects.create(
        dispute=dispute, at=AT, number=1, kind="courier_stamp", sha256="0" * 64, name="a.jpg", media_type="", size=1
    )
    rows.Evidence.objects.filter(pk=held.pk).update(caption="驿站的签收底单")
    other = rows.Shop.objects.create(name="邻家小店", opened_at=shop.opened_at)

    assert found(shop, "面单", table="letter") == ["麻烦您拍一张面单"]
    assert found(shop, "底单", table="evidence") == ["驿站的签收底单"]
    assert found(other, "面单", table="letter") == found(other, "底单", table="evidence") == []


def test_what_says_little_else_comes_first_among_the_best(shop: rows.Shop) -> None:
    say(shop, "退款", "我昨天在你们店里买了三件衣服想问一下退款要多久才能到账", "退款退款退款")

    assert found(shop, "退款", newest=False)[-1].startswith("我昨天")


def test_a_message_that_is_changed_is_found_by_its_new_words_only(shop: rows.Shop) -> None:
    (message,) = say(shop, "杯子碎了")
    message.text = "颜色不对"
    message.save()

    assert found(shop, "碎了") == []
    assert found(shop, "颜色") == ["颜色不对"]


def test_an_import_that_is_taken_back_takes_its_words_along(shop: rows.Shop) -> None:
    with transaction.atomic():
        say(shop, "杯子碎了")
        transaction.set_rollback(True)

    assert found(shop, "碎了") == []


def test_no_word_is_found_in_anothers_shop(shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="邻家小店", opened_at=shop.opened_at)
    say(shop, "杯子碎了")

    assert found(other, "碎了") == []


def test_words_read_in_a_file_are_found_by_its_hash(shop: rows.Shop) -> None:
    lines = [["揽收重量 0.42 千克", 0.9, 0, 0, 1, 0.1], ["已签收", 0.8, 0, 0.2, 1, 0.3]]
    rows.FileWords.objects.create(shop=shop, sha256="ab" * 32, page=2, at=AT, lines=lines)

    (hit,) = words_found(shop.pk, "揽收 签收", "file_words", most=5).found
    assert (hit.of, hit.by, hit.text) == ("ab" * 32, "2", "揽收重量 0.42 千克\n已签收")


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's index has no list of words to look at")
def test_of_what_was_deleted_no_word_is_left_in_the_index(shop: rows.Shop) -> None:
    kept, gone = say(shop, "杯子碎了", "我叫欧阳锋")
    rows.ChatMessage.objects.filter(pk=gone.pk).delete()
    tidy()

    assert indexed_words("chat_message_words") == {"杯子", "子碎", "碎了", "了"}
    assert found(shop, "欧阳") == []
    assert found(shop, "碎了") == [kept.text]


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite's index is merged, and its file written anew")
@pytest.mark.django_db(transaction=True)
def test_a_sweep_writes_the_indexes_anew_and_all_that_stays_is_found(shop: rows.Shop) -> None:
    def file_of(index: str) -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_relation_filenode(%s::regclass)", [index])
            return int(cursor.fetchone()[0])

    _, gone = say(shop, "杯子碎了", "我叫欧阳锋")
    before = file_of("chat_message_words")
    gone.delete()

    assert sweep(at_once=True)
    assert file_of("chat_message_words") != before
    assert (found(shop, "碎了"), found(shop, "欧阳")) == (["杯子碎了"], [])


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's index stands on the table itself")
def test_a_table_that_was_rebuilt_is_followed_again(shop: rows.Shop) -> None:
    with connection.cursor() as cursor:
        for index in INDEXED:
            for when in ("in", "out", "anew"):
                cursor.execute(f"DROP TRIGGER {index.name}_{when}")
    follow()
    follow()

    say(shop, "杯子碎了")
    assert found(shop, "碎了") == ["杯子碎了"]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL makes an index of the rows that are there")
def test_rows_from_before_the_index_are_in_it(shop: rows.Shop) -> None:
    with connection.cursor() as cursor:
        for when in ("in", "out", "anew"):
            cursor.execute(f"DROP TRIGGER {CHATS}_words_{when}")
        cursor.execute(f"DROP TABLE {CHATS}_words")
    say(shop, "杯子碎了")
    follow()

    assert found(shop, "碎了") == ["杯子碎了"]


class WhateverIsSaid(TestCase):
    """No text stops an import, and every pair of Chinese characters that stands in it is found."""

    @given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60), WORDS)
    def test_every_pair_is_found(self, around: str, word: str) -> None:
        shop = rows.Shop.objects.create(name="晴天小铺", opened_at=AT)
        text = around + word
        say(shop, text)

        assert [one.text for one in words_found(shop.pk, word[:2], CHATS, most=100).found] == [text]


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite's index never lay otherwise")
def test_an_index_from_before_the_words_lay_by_fortnight_is_made_anew(shop: rows.Shop) -> None:
    index = next(one for one in INDEXED if one.table == CHATS)
    with connection.cursor() as cursor:
        cursor.execute(f"DROP INDEX {index.name}")
        cursor.execute(f"CREATE INDEX {index.name} ON {index.table} (shop_id)")
    follow()
    say(shop, "要退款")

    with connection.cursor() as cursor:
        cursor.execute("SELECT indexdef FROM pg_indexes WHERE indexname = %s", [index.name])
        (definition,) = cursor.fetchone()
    assert "words_by_fortnight" in definition
    assert found(shop, "退款") == ["要退款"]
