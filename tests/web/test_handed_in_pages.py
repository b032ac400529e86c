"""What is handed in is written down by its seller, shown as it was, decided, and followed to its end."""

import io

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from page_in_order import read

NOW = beijing(2026, 3, 10, 9, 0)
AT = "/disputes/1/handed-in/"
TOLD = {"channel": "evidence", "text": "订单已签收（证据1）。"}


def picture() -> SimpleUploadedFile:
    out = io.BytesIO()
    Image.new("RGB", (60, 90)).save(out, "PNG")
    return SimpleUploadedFile("提交成功.png", out.getvalue(), "image/png")


def test_before_anything_is_written_down_the_form_shows_what_would_be(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.post(AT, {**TOLD, "ask": "1"}).content.decode()

    assert "订单已签收（证据1）。</textarea>" in page
    assert "记下以后就锁定" in page
    assert read(page).faults == []
    assert not rows.HandedIn.objects.exists()


def test_time_choice_and_screenshot_are_kept_and_shown_as_they_were(owner: Client, dispute: rows.Dispute) -> None:
    for words in (b"one", b"two"):
        keep_evidence(dispute, io.BytesIO(words), name="a.pdf", kind="chat", media_type="application/pdf", now=NOW)
    told = {**TOLD, "chosen": "1", "exhibits": ["2"], "at": "2026-03-10T08:30", "screenshot": picture()}

    owner.post(AT, told)
    page = owner.get(f"{AT}1/").content.decode()

    assert "3月10日 08:30 向「商家举证」提交" in page
    assert "已锁定" in page
    assert "第 2 号" in page
    assert "第 1 号" not in page.split("一起交的证物")[1].split("提交后的页面")[0]
    assert "存为" in page
    assert "第 3 号证物" in page


def test_a_refused_hand_in_keeps_every_word(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post(AT, {**TOLD, "chosen": "1", "at": "2026-03-10T23:30"})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "在将来" in page
    assert "订单已签收（证据1）。</textarea>" in page
    assert "2026-03-10T23:30" in page


def test_an_unknown_way_leads_back_to_the_step(owner: Client, dispute: rows.Dispute) -> None:
    assert owner.get(AT, {"channel": "nowhere"}).status_code == 302
    assert owner.post(AT, {"channel": "nowhere", "text": "x"}).status_code == 422


def test_a_hand_in_that_there_is_not_is_not_found(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(AT, TOLD)

    assert owner.get(f"{AT}2/").status_code == 404
    assert owner.get(f"{AT}0/").status_code == 404


def test_a_slip_is_struck_and_still_shown(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(AT, TOLD)

    page = owner.post(f"{AT}1/strike/", {"why": "点错了渠道"}, follow=True).content.decode()

    assert "误记，已划掉" in page
    assert "点错了渠道" in owner.get(f"{AT}1/").content.decode()


def test_after_a_verdict_against_us_the_ways_that_are_left_are_named(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(AT, TOLD)
    told = {"ending": "lost", "amount": "39.9", "words": "凭证不足", "at": "2026-03-10T08:59"}
    # Handed in at nine: what was decided before was about nothing.
    page = owner.post("/disputes/1/verdict/", {**told, "at": ""}, follow=True).content.decode()

    assert "接下来还可以走" in page
    assert "?channel=rights_appeal" in page.split("接下来还可以走")[1]
    assert "凭证不足" in page
    assert "针对「商家举证」" in page


def test_a_result_of_what_was_never_handed_in_here_is_shown_as_well(owner: Client, dispute: rows.Dispute) -> None:
    told = {"ending": "won", "amount": "39.9", "words": "申诉通过", "at": ""}

    page = owner.post("/disputes/1/verdict/", told, follow=True).content.decode()

    results = page.split("封存、提交与结果")[1].split("结案</summary>")[0]
    assert "<strong>申诉成立</strong>" in results
    assert "¥39.90" in results
    assert "申诉通过" in results
    assert "还没有封存或提交过" not in page


def test_asking_again_with_nothing_new_is_refused_where_the_words_stand(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(AT, {**TOLD, "channel": "rights_appeal"})
    owner.post("/disputes/1/verdict/", {"ending": "lost"})

    answer = owner.post(AT, {"channel": "rights_appeal_again", "text": "请复核。"})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "这次没有平台还没见过的证据" in page
    assert "请复核。</textarea>" in page
    assert "要有平台还没见过的证据才能再提" in owner.get("/disputes/1/appeal/").content.decode()


def test_a_second_asking_is_sealed_only_with_something_new(owner: Client, contested: rows.Dispute) -> None:
    again = "/disputes/1/appeal/?channel=rights_appeal_again"
    owner.post(AT, {**TOLD, "channel": "rights_appeal"})
    owner.post("/disputes/1/verdict/", {"ending": "lost"})

    page = owner.get(again).content.decode()
    assert "要有平台还没见过的证据才能再提，现在还没有" in page
    assert "封存申诉材料</button>" not in page

    rows.Evidence.objects.create(
        dispute=contested,
        at=contested.opened_at,
        number=9,
        sha256="b" * 64,
        size=1,
        kind="courier_stamp",
        name="红章.jpg",
        media_type="image/jpeg",
    )
    assert "封存申诉材料</button>" in owner.get(again).content.decode()


def test_after_a_decision_without_a_hand_in_the_first_appeal_comes_and_not_its_reconsideration(
    owner: Client, contested: rows.Dispute
) -> None:
    owner.post("/disputes/1/verdict/", {"ending": "lost"})

    further = owner.get("/disputes/1/appeal/").content.decode().split("接下来还可以走")[1].split("</ul>")[0]
    assert '?channel=rights_appeal"' in further
    assert "rights_appeal_again" not in further


def test_the_answer_to_a_report_and_the_shops_figures_stand_with_the_dispute(
    owner: Client, dispute: rows.Dispute
) -> None:
    owner.post(AT, {**TOLD, "channel": "report_buyer"})

    owner.post("/disputes/1/report-answer/", {"measure": "limited", "words": "已限制购买"})
    page = owner.post(
        "/disputes/1/metrics/", {"name": "纠纷退款率", "before": "0.350 %", "before_on": "2026-03-09"}, follow=True
    ).content.decode()

    assert "限制了该账号购买" in page
    assert "0.350 %" in page
    assert "2026-03-09 看到" in page


def test_a_dispute_without_a_report_does_not_ask_for_its_answer(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(AT, TOLD)

    assert "举报买家的答复" not in owner.get("/disputes/1/appeal/").content.decode()
    answer = owner.post("/disputes/1/report-answer/", {"measure": "warned", "words": "已警告"})
    assert answer.status_code == 422
    assert "已警告" in answer.content.decode()


def test_a_report_under_way_does_not_hide_what_to_do_next(owner: Client, contested: rows.Dispute) -> None:
    owner.post(AT, {**TOLD, "channel": "rights_appeal"})
    owner.post("/disputes/1/verdict/", {"ending": "lost"})
    owner.post(AT, {**TOLD, "channel": "report_buyer"})

    page = owner.get("/disputes/1/appeal/").content.decode()

    first = page.split("接下来还可以走")[1].split("<li>")[1]
    assert "rights_appeal_again" in first
    assert "建议先走" in first
    assert "记一项改动" in page, "there is a result, so something can be learnt"


def test_whoever_handed_in_is_at_the_last_step(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(AT, TOLD)

    dispute.refresh_from_db()
    assert dispute.step == "appeal"
