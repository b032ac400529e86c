"""One field over everything: what is found opens at its very place, and nobody's telephone is read out."""

import html
import re
from datetime import timedelta

import pytest
from django.test import Client

from mingbian.actions.erase_person import confirmation, erase_person
from mingbian.domain.clock import beijing
from mingbian.domain.erasure import AskedBy
from mingbian.store import models as rows
from mingbian.store.queries.own_rules import book_of
from stock import SN, aftersale, complaint, order_line

AT = beijing(2026, 3, 9, 9, 30)
MARK = re.compile(r"<mark>([^<]*)</mark>")
PLACE = re.compile(r'class="whole" href="([^"]+)"')


def say(shop: rows.Shop, text: str, *, key: str = "1", order_sn: str = SN, minutes: int = 0) -> rows.ChatMessage:
    return rows.ChatMessage.objects.create(
        shop=shop,
        line_key=key,
        order_sn=order_sn,
        at=AT + timedelta(minutes=minutes),
        speaker="buyer",
        text=text,
        row=0,
    )


def keep(dispute: rows.Dispute, number: int = 1, **told: object) -> rows.Evidence:
    said: dict[str, object] = {"kind": "sign_proof", "name": "底单.jpg", "media_type": "image/jpeg", "size": 1}
    return rows.Evidence.objects.create(dispute=dispute, at=AT, number=number, sha256=f"{number:064x}", **(said | told))


def read(shop: rows.Shop, sha256: str, *lines: str) -> None:
    rows.FileWords.objects.create(
        shop=shop, sha256=sha256, page=1, at=AT, lines=[[line, 0.9, 0, 0, 1, 0.1] for line in lines]
    )


def page(owner: Client, words: str, **asked: object) -> str:
    answer = owner.get("/search/", {"words": words, **asked})
    assert answer.status_code == 200
    return answer.content.decode()


def places(found: str) -> list[str]:
    return [html.unescape(address) for address in PLACE.findall(found)]


def test_a_sign_that_no_database_takes_parts_two_words(owner: Client, dispute: rows.Dispute) -> None:
    say(dispute.shop, "说好要退款的")

    assert "退款" in MARK.findall(page(owner, "说好\0退款"))


def test_before_anything_is_asked_it_says_what_can_be_found(owner: Client) -> None:
    told = page(owner, "")

    assert "一次查遍" in told
    assert 'href="?words=%E9%80%80%E6%AC%BE"' in told


def test_every_page_leads_here(owner: Client, shop: rows.Shop) -> None:
    for address in ("/", "/disputes/", "/rules/", "/tray/"):
        assert 'href="/search/" data-search-link' in owner.get(address, follow=True).content.decode()


def test_a_message_is_found_marked_and_opens_at_its_fact(owner: Client, dispute: rows.Dispute) -> None:
    say(dispute.shop, "你好", key="0", minutes=-5)
    say(dispute.shop, "物流显示签收了，但是我没拿到")

    found = page(owner, "签收")
    (place,) = [place for place in places(found) if "chat_message" in place]
    opened = owner.get(place, follow=True)

    assert "物流显示<mark>签收</mark>了" in found
    fact = re.search(r"#(fact-\d+)$", opened.redirect_chain[-1][0])
    assert fact
    assert re.search(rf'id="{fact[1]}">.*物流显示签收了', opened.content.decode())


def test_all_that_was_said_of_one_dispute_opens_there(owner: Client, dispute: rows.Dispute) -> None:
    rows.Review.objects.create(
        shop=dispute.shop, line_key="1", order_sn=SN, at=AT, stars=1, text="雨衣破了一个洞", row=0
    )
    rows.Call.objects.create(shop=dispute.shop, order_sn=SN, at=AT, caller="buyer", text="说雨衣破了")

    found = page(owner, "雨衣 破了")

    for place in places(found):
        assert "#fact-" in owner.get(place).headers["Location"]
    assert [title for title in ("买家打来", "1 星") if f"打开：{title}" in found] == ["买家打来", "1 星"]


def test_the_words_of_a_kept_file_lead_to_its_exhibit(owner: Client, dispute: rows.Dispute) -> None:
    held = keep(dispute, 3)
    read(dispute.shop, held.sha256, "圆通快递", "收件人 张三 13812345678 已签收")

    found = page(owner, "圆通")

    assert places(found) == [f"/disputes/{dispute.number}/gather/#exhibit-3"]
    assert "底单.jpg，第 1 页" in found
    assert "13812345678" not in found


def test_a_telephone_that_is_looked_for_is_found_and_still_starred(owner: Client, dispute: rows.Dispute) -> None:
    say(dispute.shop, "打我电话13812345678")

    found = page(owner, "13812345678")

    assert "打我电话***" in found
    assert found.count("13812345678") == len(re.findall(r'(?:value="|words=)13812345678', found))


@pytest.mark.parametrize("words", ["<b>好</b>", "<script>alert(1)</script>", "&lt;破了"])
def test_what_was_typed_and_said_is_text_and_nothing_else(owner: Client, dispute: rows.Dispute, words: str) -> None:
    say(dispute.shop, f"他说{words}，破了<img src=x>")

    found = page(owner, words) + page(owner, "破了")

    assert words not in found
    assert "<img src=x" not in found
    assert "破了" in MARK.findall(found)


def test_a_paper_a_caption_and_a_letter_have_their_places_too(owner: Client, dispute: rows.Dispute) -> None:
    shop = dispute.shop
    paper = rows.Certificate.objects.create(shop=shop, at=AT, kind="inspection", title="雨衣面料质检报告")
    keep(dispute, 2, caption="面料的吊牌")
    letter = rows.Letter.objects.create(dispute=dispute, at=AT, sent_at=AT, stage="verify", text="请拍一下面料")

    assert places(page(owner, "面料")) == [
        f"/disputes/{dispute.number}/gather/#exhibit-2",
        f"/certificates/{paper.pk}/",
        f"/disputes/{dispute.number}/negotiate/#letter-{letter.pk}",
    ]
    assert f'id="letter-{letter.pk}"' in owner.get(f"/disputes/{dispute.number}/negotiate/").content.decode()


def test_a_dispute_is_found_by_its_number_its_order_and_what_was_sold(owner: Client, dispute: rows.Dispute) -> None:
    for words in (str(dispute.number), SN, SN[-6:], "一次性雨衣"):
        assert f"/disputes/{dispute.number}/" in places(page(owner, words, **{"in": "dispute"})), words


@pytest.mark.parametrize("words", ["举证", "jz", "PDD-INT-01"])
def test_rules_are_found_by_words_initials_and_code(owner: Client, words: str) -> None:
    found = page(owner, words)

    assert "规则与法律" in found
    assert any(place.startswith("/rules/") for place in places(found))


def test_a_rule_shows_the_text_in_which_the_word_stands(owner: Client) -> None:
    found = page(owner, "签收", **{"in": "rule"})

    assert len(MARK.findall(found)) >= found.count("row-card hit") > 4


def test_what_we_know_from_memory_alone_is_found_by_the_owner_only(owner: Client, shop: rows.Shop) -> None:
    code = next(rule.code for rule in book_of(shop, AT.date()) if rule.from_memory)
    assert f"/rules/{code}/" in places(page(owner, code))

    rows.Membership.objects.update(role=rows.Role.MEMBER)
    assert f"/rules/{code}/" not in places(page(owner, code))


def test_a_chat_of_an_undisputed_order_says_so_and_what_can_be_done(owner: Client, shop: rows.Shop) -> None:
    order_line(shop)
    say(shop, "杯子碎了")

    found = page(owner, "碎了")

    assert places(found) == []
    assert "还没有登记纠纷" in found
    assert f'value="{SN}"' in owner.get("/disputes/new/", {"order_sn": SN}).content.decode()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("退", "「退」只有一个字"),
        ("退款 吧", "「吧」只有一个字"),
        ("，。！", "没有可以查的字"),
        ("退款" * 31, "最多 60 个"),
        ("龘龘", "没有找到「龘龘」"),
    ],
)
def test_what_cannot_be_looked_for_is_told_calmly(owner: Client, dispute: rows.Dispute, words: str, said: str) -> None:
    assert said in page(owner, words)


@pytest.mark.parametrize(
    "asked", [{"in": "users"}, {"page": "0"}, {"page": "9" * 30}, {"order": "x"}, {"in": "rule", "page": "100"}]
)
def test_an_address_that_nobody_wrote_breaks_nothing(
    owner: Client, dispute: rows.Dispute, asked: dict[str, str]
) -> None:
    page(owner, "退款", **asked)


def test_many_hits_are_shown_page_by_page(owner: Client, dispute: rows.Dispute) -> None:
    for minute in range(45):
        say(dispute.shop, f"第{minute:02}次要退款", key=str(minute), minutes=minute)

    all_kinds = page(owner, "退款")
    first, last = (page(owner, "退款", **{"in": "chat_message", "order": "newest", "page": place}) for place in (1, 3))

    assert "45 条" in all_kinds
    assert "看聊天里的全部" in all_kinds
    assert re.findall(r"第(\d\d)次要", first) == [f"{minute:02}" for minute in range(44, 24, -1)]
    assert re.findall(r"第(\d\d)次要", last) == [f"{minute:02}" for minute in range(4, -1, -1)]
    assert ("下一页" in first, "下一页" in last, "上一页" in last) == (True, False, True)


def test_nothing_of_another_shop_is_found_or_opened(owner: Client, dispute: rows.Dispute) -> None:
    other = rows.Shop.objects.create(name="邻家小店", opened_at=AT)
    theirs = say(other, "杯子碎了")

    assert "没有找到「碎了」" in page(owner, "碎了")
    assert owner.get("/search/place/", {"in": "chat_message", "of": theirs.pk}).status_code == 404


@pytest.mark.parametrize("of", ["", "x", "-1", "99999999", "9" * 40, "１"])
def test_a_place_that_is_none_is_not_found(owner: Client, dispute: rows.Dispute, of: str) -> None:
    assert owner.get("/search/place/", {"in": "chat_message", "of": of}).status_code == 404
    assert owner.get("/search/place/", {"in": "auth_user", "of": "1"}).status_code == 404


def test_nothing_that_an_erased_person_said_is_found(owner: Client, shop: rows.Shop, morning: object) -> None:
    order_line(shop, title="不锈钢保温杯")
    complaint(shop, text="杯盖漏水了")
    say(shop, "杯盖漏水，给我退款")
    rows.Review.objects.create(shop=shop, line_key="1", order_sn=SN, at=AT, stars=1, text="杯盖漏水差评", row=0)
    assert len(places(page(owner, "漏水")) + MARK.findall(page(owner, "漏水"))) >= 3

    erase_person(shop, [SN], asked_by=AskedBy.BUYER, confirmed=confirmation(1), now=AT + timedelta(days=9))

    assert "没有找到「漏水」" in page(owner, "漏水")


@pytest.mark.parametrize("asked", ["YT7000123456", "yt7000123456", "123456", "JT8888000001"])
def test_a_dispute_is_found_by_a_parcel_sent_or_sent_back(asked: str, owner: Client, dispute: rows.Dispute) -> None:
    rows.OrderLine.objects.filter(order_sn=SN).update(tracking="YT7000123456")
    aftersale(dispute.shop, return_tracking="JT8888000001")

    found = page(owner, asked)

    assert f"/disputes/{dispute.number}/" in places(found)
    assert MARK.findall(found)[0].casefold() == asked.casefold()


def test_another_shops_parcel_and_a_number_of_nobody_find_nothing(owner: Client, dispute: rows.Dispute) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=AT)
    order_line(other, tracking="SF1000200030")

    assert places(page(owner, "SF1000200030")) == []
    assert places(page(owner, "YT9999999999")) == []


def test_a_phrase_that_stands_nowhere_is_looked_for_by_its_parts_and_that_is_said(
    owner: Client, dispute: rows.Dispute
) -> None:
    say(dispute.shop, "退货的话，运费你们出吗")

    found = page(owner, "退货包运费谁出")

    assert "没有哪一条整句写着「退货包运费谁出」，下面是按其中的「退货」「运费」找到的。" in found
    assert {"退货", "运费"} <= set(MARK.findall(found))
    assert "/search/place/?in=chat_message" in "".join(places(found))


def test_a_phrase_that_somebody_wrote_is_not_taken_apart(owner: Client, dispute: rows.Dispute) -> None:
    say(dispute.shop, "退货包运费谁出")

    assert "下面是按其中的" not in page(owner, "退货包运费谁出")
