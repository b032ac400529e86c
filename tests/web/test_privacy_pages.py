"""Somebody asks what a shop holds of him, or wants it gone: found, confirmed, erased, certified."""

import io
import json
from datetime import datetime

import pypdfium2
import pytest
from django.contrib.auth.models import User
from django.test import Client

from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.record_account import record_account
from mingbian.actions.record_call import record_call
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import FindingOfOwner
from mingbian.domain.talk import Speaker
from mingbian.store import models as rows
from page_in_order import read
from stock import SN, aftersale, complaint, order_line

OTHER = "260302-000000000000002"
SECRET = "王小姐放门卫"


@pytest.fixture
def closed(dispute: rows.Dispute, morning: datetime) -> rows.Dispute:
    record_call(dispute, at=beijing(2026, 3, 9, 23), caller=Speaker.BUYER, text=SECRET, now=morning)
    record_account(dispute, reviews=1, chat_number="88 001", now=morning)
    return close_dispute(dispute, FindingOfOwner.HONEST, now=morning)


def text_of(answer: object) -> str:
    return answer.content.decode()  # type: ignore[attr-defined]


def found(owner: Client, **asked: str) -> str:
    return text_of(owner.post("/privacy/person/", asked))


def test_the_page_says_how_long_and_why(owner: Client) -> None:
    page = text_of(owner.get("/privacy/"))

    assert "结案后保存 <strong>36 个月</strong>" in page
    assert "不是法律写明的数字" in page
    assert "编写者凭记忆，请对照原文" in page, "the limitation is known from memory only"
    assert read(page).faults == []


def test_the_whole_way_from_a_question_to_a_certificate(owner: Client, closed: rows.Dispute) -> None:
    assert SN in found(owner, numbers=f"{SN} 999")

    preview = text_of(owner.post("/privacy/preview/", {"order": SN}))
    assert "电话记录" in preview
    assert "永久删除 1 单" in preview
    assert "第 1 号纠纷 2026-03-10 才结案" in preview
    assert rows.Call.objects.exists(), "nothing went yet"

    answer = owner.post("/privacy/erase/", {"order": SN, "asked_by": "buyer", "confirmed": "永久删除1单"})
    assert answer["Location"] == "/privacy/erasures/1/"
    assert not rows.Call.objects.exists()

    certificate = text_of(owner.get("/privacy/erasures/1/"))
    assert "买家本人要求" in certificate
    assert "laoban 经手" in certificate
    assert SN not in certificate
    assert "第 1 号证明" in text_of(owner.get("/privacy/"))


def test_the_certificate_on_paper_names_kinds_and_numbers_and_nobody(owner: Client, closed: rows.Dispute) -> None:
    owner.post("/privacy/erase/", {"order": SN, "asked_by": "authority", "confirmed": "永久删除 1 单"})

    answer = owner.get("/privacy/erasures/1/certificate.pdf")
    with pypdfium2.PdfDocument(io.BytesIO(b"".join(answer.streaming_content))) as paper:
        said = "".join(page.get_textpage().get_text_range() for page in paper)

    assert "主管部门要求" in said
    assert "电话记录" in said
    assert "存证链" in said
    assert [secret for secret in (SN, SECRET, "一次性雨衣") if secret in said] == []


def test_a_wrong_word_erases_nothing_and_is_shown_as_typed(owner: Client, closed: rows.Dispute) -> None:
    answer = owner.post("/privacy/erase/", {"order": SN, "asked_by": "owner", "confirmed": "好的"})

    page = text_of(answer)
    assert answer.status_code == 422
    assert "与“永久删除 1 单”不一致" in page
    assert 'value="好的"' in page
    assert '<option value="owner" selected>' in page
    assert rows.Call.objects.exists()


def test_an_open_case_is_said_and_the_others_go_on(owner: Client, dispute: rows.Dispute) -> None:
    order_line(dispute.shop, OTHER)

    page = text_of(owner.post("/privacy/preview/", {"order": [SN, OTHER]}))

    assert "现在还不能删" in page
    assert "看其余 1 单" in page
    assert 'name="confirmed"' not in page


def test_the_staff_may_look_but_not_erase(closed: rows.Dispute, morning: datetime) -> None:
    staff = User.objects.create_user("dianyuan")
    rows.Membership.objects.create(shop=closed.shop, user=staff, role=rows.Role.MEMBER)
    client = Client()
    client.force_login(staff, backend="django.contrib.auth.backends.ModelBackend")

    told = {"order": SN, "asked_by": "buyer", "confirmed": "永久删除 1 单"}

    assert "只有店主可以删除个人信息" in text_of(client.post("/privacy/erase/", told))
    assert "只有店主可以导出个人信息" in text_of(client.post("/privacy/export/", told, follow=True))
    assert rows.Call.objects.exists()


def test_he_is_found_by_his_number_in_the_chat_and_by_a_parcel(owner: Client, closed: rows.Dispute) -> None:
    order_line(closed.shop, OTHER, tracking="YT7000")

    assert "按会话里的买家编号" in found(owner, chat_number="88001")
    assert "按快递单号" in found(owner, numbers="YT7000")


def test_the_same_chat_leads_to_his_other_orders(owner: Client, closed: rows.Dispute, morning: datetime) -> None:
    note = rows.AccountNote.objects.get()
    order_line(closed.shop, OTHER)
    rows.AccountNote.objects.create(shop=closed.shop, order_sn=OTHER, at=morning, chat_mark=note.chat_mark)

    page = found(owner, numbers=SN)

    assert OTHER in page
    assert "同一个会话编号" in page


def test_a_masked_name_is_only_likely_and_is_not_ticked(owner: Client, shop: rows.Shop) -> None:
    for number in range(6):
        sn = f"260301-00000000000000{number}"
        order_line(shop, sn, province="浙江省", city="杭州市", district="西湖区" if number < 1 else "余杭区")
    aftersale(shop, "260301-000000000000000", buyer_masked="王*: 1*****9")

    page = found(owner, mask="王*", place="西湖区")

    assert "可能性约" in page
    assert "checked" not in page
    assert "同名同区的也可能是别人" in page


@pytest.mark.parametrize("asked", [{}, {"numbers": "999"}, {"mask": "李*"}, {"chat_number": "1"}])
def test_nothing_asked_and_nothing_found_is_said_beside_the_form(
    owner: Client, shop: rows.Shop, asked: dict[str, str]
) -> None:
    answer = owner.post("/privacy/person/", asked)

    assert answer.status_code == 422
    assert ("还没有写明" if not asked else "没有找到对得上的订单") in text_of(answer)
    for value in asked.values():
        assert value in text_of(answer)


def test_what_is_held_is_handed_out_as_a_file(owner: Client, closed: rows.Dispute) -> None:
    answer = owner.post("/privacy/export/", {"order": SN})

    told = json.loads(b"".join(answer.streaming_content))
    assert told["订单"] == [SN]
    assert told["资料"]["电话记录"][0]["text"] == SECRET
    assert "chat_mark" not in json.dumps(told)
    assert rows.TimelineEvent.objects.filter(kind="person_exported").count() == 1


def test_a_closed_case_is_listed_when_its_time_is_over(owner: Client, dispute: rows.Dispute, morning: datetime) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=beijing(2023, 3, 1))

    page = text_of(owner.get("/privacy/"))

    assert "到期了，1 起" in page
    assert "保存到 2026-03-01" in page


def test_the_owner_sets_his_own_time(owner: Client, shop: rows.Shop) -> None:
    assert owner.post("/privacy/retention/", {"months": "12", "automatic": "on"})["Location"] == "/privacy/"
    assert "结案后保存 <strong>12 个月</strong>，到期自动删除" in text_of(owner.get("/privacy/"))

    refused = owner.post("/privacy/retention/", {"months": "600"})
    assert refused.status_code == 422
    assert "请填 1 到 120 之间的月数" in text_of(refused)


def test_an_erased_case_says_so_wherever_it_is_opened(owner: Client, closed: rows.Dispute) -> None:
    owner.post("/privacy/erase/", {"order": SN, "asked_by": "buyer", "confirmed": "永久删除 1 单"})

    answer = owner.get("/disputes/1/examine/")

    assert answer.status_code == 409
    assert "2026-03-10 依法删除" in text_of(answer)
    assert "资料已依法删除" in text_of(owner.get("/disputes/?state=closed"))


def test_another_shops_order_is_not_found(owner: Client, shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="邻家", opened_at=beijing(2026, 1, 1))
    order_line(other)
    complaint(other)

    assert owner.post("/privacy/person/", {"numbers": SN}).status_code == 422
