"""What every action promises: one event, a ledger entry where evidence is concerned, and all of it or nothing."""

import inspect
import io
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from unittest.mock import patch

import pytest
from django.apps import apps
from PIL import Image

from mingbian.actions.accept_sentences import accept_sentences
from mingbian.actions.add_way import add_way
from mingbian.actions.assess_dispute import assess_dispute
from mingbian.actions.attach_screenshot import attach_screenshot
from mingbian.actions.bring_certificate import bring_certificate
from mingbian.actions.caption_evidence import caption_evidence
from mingbian.actions.check_rule import check_rule
from mingbian.actions.check_vault import check_vault
from mingbian.actions.choose_pictures import choose_pictures
from mingbian.actions.choose_route import choose_route
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.confirm_chat import Taken, confirm_chat
from mingbian.actions.create_owner import create_owner
from mingbian.actions.create_shop import create_shop
from mingbian.actions.decide_bill_line import decide_bill_line
from mingbian.actions.decide_offer import decide_offer
from mingbian.actions.draw_mark import draw_mark
from mingbian.actions.drop_learning import drop_learning
from mingbian.actions.end_lesson import end_lesson
from mingbian.actions.erase_person import confirmation, erase_person
from mingbian.actions.export_case import export_case
from mingbian.actions.export_person import export_person
from mingbian.actions.frame_picture import frame_picture
from mingbian.actions.guess_tray_file import guess_tray_file
from mingbian.actions.hand_in import hand_in
from mingbian.actions.hide_spot import hide_spot
from mingbian.actions.keep_announcement import keep_announcement
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.keep_statement import keep_statement
from mingbian.actions.lay_in_tray import lay_in_tray
from mingbian.actions.look_again import look_again
from mingbian.actions.make_offer import make_offer
from mingbian.actions.mark_letter_sent import mark_letter_sent
from mingbian.actions.note_rule import note_rule
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.propose_offer import propose_offer
from mingbian.actions.put_to_claim import put_to_claim
from mingbian.actions.read_chat_picture import read_chat_picture
from mingbian.actions.read_picture import read_picture
from mingbian.actions.read_words import read_words
from mingbian.actions.record_account import record_account
from mingbian.actions.record_activity import record_activity
from mingbian.actions.record_answer import record_answer
from mingbian.actions.record_batch import record_batch
from mingbian.actions.record_call import record_call
from mingbian.actions.record_certificate import record_certificate
from mingbian.actions.record_chat import record_chat
from mingbian.actions.record_complaint import record_complaint
from mingbian.actions.record_countdown import record_countdown
from mingbian.actions.record_lesson import record_lesson
from mingbian.actions.record_listing import record_listing
from mingbian.actions.record_metric import record_metric
from mingbian.actions.record_offer import record_offer
from mingbian.actions.record_photo import record_photo
from mingbian.actions.record_report_answer import record_report_answer
from mingbian.actions.record_verdict import record_verdict
from mingbian.actions.record_withdrawal import record_withdrawal
from mingbian.actions.redact_evidence import redact_evidence
from mingbian.actions.remind import remind
from mingbian.actions.remind_of_papers import remind_of_papers
from mingbian.actions.remove_activity import remove_activity
from mingbian.actions.remove_way import remove_way
from mingbian.actions.reopen_dispute import reopen_dispute
from mingbian.actions.rephrase_letter import rephrase_letter
from mingbian.actions.rephrase_statement import rephrase_statement
from mingbian.actions.rub_out_mark import rub_out_mark
from mingbian.actions.seal_pack import seal_pack
from mingbian.actions.set_aside_file import set_aside_file
from mingbian.actions.set_calendar import set_calendar
from mingbian.actions.set_certificate_aside import set_certificate_aside
from mingbian.actions.set_costs import set_costs
from mingbian.actions.set_language_model import set_language_model
from mingbian.actions.set_offer_limits import set_offer_limits
from mingbian.actions.set_quiet_hours import set_quiet_hours
from mingbian.actions.set_retention import set_retention
from mingbian.actions.set_rule_version_aside import set_rule_version_aside
from mingbian.actions.set_watcher import set_watcher
from mingbian.actions.show_spot import show_spot
from mingbian.actions.sort_file import sort_file
from mingbian.actions.strike_hand_in import strike_hand_in
from mingbian.actions.switch_way import switch_way
from mingbian.actions.take_step import take_step
from mingbian.actions.take_up_learning import take_up_learning
from mingbian.actions.try_language_model import try_language_model
from mingbian.actions.try_way import try_way
from mingbian.actions.typing_in import BY_HAND
from mingbian.actions.use_certificate import use_certificate
from mingbian.actions.use_draft import use_draft
from mingbian.actions.withdraw_lesson import withdraw_lesson
from mingbian.actions.write_rule_version import RuleText, write_rule_version
from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.picture_plan import Mode
from mingbian.appeal.wording import usual
from mingbian.casework.file_look import FileLook
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.costs import CostCode
from mingbian.domain.discovery import modules_in
from mingbian.domain.dispute import Step
from mingbian.domain.erasure import AskedBy
from mingbian.domain.evidence import CertificateKind, Photo
from mingbian.domain.lesson import LessonKind
from mingbian.domain.marking import Mark, Shape
from mingbian.domain.offer import Answer, OfferKind, Route
from mingbian.domain.outcome import BuyerMeasure, Ending, FindingOfOwner
from mingbian.domain.recipient import Recipient
from mingbian.domain.sheet import ChatLine
from mingbian.domain.talk import Speaker
from mingbian.domain.timeline import EVENT_KINDS, UNKNOWN, told
from mingbian.gather.claims import claims
from mingbian.notify.sending import Sent
from mingbian.notify.way import ways
from mingbian.rules.book import rule_book
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.unread_words import unread_words
from mingbian.store.queries.words_in import Words
from stock import GOODS, SN, complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)
EARLIER = beijing(2026, 3, 9, 23, 0)
OTHER_SN = "260302-000000000000002"
BOX = Mark(Shape.BOX, (0.1, 0.1), (0.4, 0.3))

Scene = Callable[[rows.Dispute], object]


def _first_visit(_: rows.Dispute) -> None:
    create_owner(username="yizhu", password="mai yusan de laoban", shop_name="晴天", now=NOW)


def _open(dispute: rows.Dispute) -> None:
    open_dispute(dispute.shop, OTHER_SN, now=NOW)


def _keep(dispute: rows.Dispute) -> rows.Evidence:
    return keep_evidence(dispute, io.BytesIO(b"%PDF"), name="a.pdf", kind="chat", media_type="application/pdf", now=NOW)


def _claim(dispute: rows.Dispute) -> str:
    return claims(dossier_of(dispute, NOW))[0].key


def _word(dispute: rows.Dispute) -> rows.KeptStatement:
    ticket = channel_of("work_order")
    return keep_statement(dispute, ticket, usual(ticket), "订单已签收（证据1）。", now=NOW)


def _lay(dispute: rows.Dispute) -> rows.TrayFile:
    return lay_in_tray(dispute, io.BytesIO(b"%PDF-"), FileLook("application/pdf"), name="b.pdf", now=NOW)


def _complain(dispute: rows.Dispute) -> None:
    record_complaint(dispute.shop, SN, at=EARLIER, reason=Reason.FAKE, demanded_fen=1, text="假的", now=NOW)


def _paper(dispute: rows.Dispute) -> None:
    record_certificate(
        dispute.shop,
        kind=CertificateKind.LICENCE,
        title="营业执照",
        valid_from=date(2020, 1, 1),
        valid_to=date(2030, 1, 1),
        now=NOW,
        file=io.BytesIO(b"licence"),
    )


def _activity(dispute: rows.Dispute) -> rows.Campaign:
    return record_activity(dispute.shop, "台风停运", begins_at=EARLIER, ends_at=NOW, now=NOW)


def _way(dispute: rows.Dispute) -> rows.TellingWay:
    return add_way(dispute.shop, ways()["serverchan"], {"key": "SCT12345Tabcdefgh"}, now=NOW, last_only=False)


def _try(dispute: rows.Dispute) -> None:
    with patch("mingbian.actions.telling.send", return_value=Sent()):
        try_way(dispute.shop.tellingway_set.get(), now=NOW)


def _brought(dispute: rows.Dispute) -> rows.Certificate:
    return bring_certificate(dispute.shop, io.BytesIO(b"paper"), name="a.pdf", media_type="application/pdf", now=NOW)


def _lesson(dispute: rows.Dispute) -> rows.Lesson:
    return record_lesson(dispute, LessonKind.PACKING, "加一层气泡膜", goods_id=GOODS, since=date(2026, 3, 10), now=NOW)


def _seal(dispute: rows.Dispute) -> None:
    with TemporaryDirectory() as folder:
        seal_pack(dispute, channel_of("evidence"), Path(folder), now=NOW)


def _export(dispute: rows.Dispute) -> None:
    with TemporaryDirectory() as folder:
        export_case(dispute, Recipient.LAWYER, Path(folder) / "case.html", "bai-feng-gou-hua-lan", now=NOW)


def _confirm(dispute: rows.Dispute) -> None:
    reading = dispute.chatreading_set.get()
    confirm_chat(reading, [Taken(EARLIER, Speaker.BUYER, "在吗", 0)], taken_on=date(2026, 3, 9), now=NOW)


def _picture() -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (60, 90)).save(out, "PNG")
    out.seek(0)
    return out


def _learn(dispute: rows.Dispute) -> rows.Learning:
    with patch("mingbian.learn.refit.FEWEST", 0):
        return take_up_learning(dispute.shop, now=NOW)


def _version(dispute: rows.Dispute) -> rows.RuleVersion:
    rule = rule_book().by_code("PDD-INT-01")
    figures = {figure.name: (36.0, 24.0) for figure in rule.figures}
    return write_rule_version(
        dispute.shop,
        rule,
        RuleText("收到通知后举证。", "", figures),
        valid_from=date(2026, 3, 1),
        source="规则中心",
        official=True,
        now=NOW,
    )


def _accept(dispute: rows.Dispute) -> rows.RuleVersion:
    rule, announced = rule_book().by_code("PDD-INT-03"), dispute.shop.announcement_set.get()
    return accept_sentences(announced, rule, [0], {}, valid_from=date(2026, 3, 1), official=True, now=NOW)


SCENES: dict[str, Scene] = {
    "write_rule_version": _version,
    "set_rule_version_aside": lambda dispute: set_rule_version_aside(dispute.shop.ruleversion_set.get(), now=NOW),
    "keep_announcement": lambda dispute: keep_announcement(dispute.shop, "举证时限改了。", "规则中心", now=NOW),
    "accept_sentences": _accept,
    "note_rule": lambda dispute: note_rule(dispute.shop, rule_book().by_code("PDD-INT-01"), "在售后详情页", now=NOW),
    "rephrase_letter": lambda dispute: rephrase_letter(dispute, "您好，已为您补发。", now=NOW),
    "rephrase_statement": lambda dispute: rephrase_statement(
        dispute, "快递已签收（证据1）。", channel_of("evidence"), now=NOW
    ),
    "set_language_model": lambda dispute: set_language_model(
        dispute.shop, "http://127.0.0.1:9/v1", "small", on=True, now=NOW
    ),
    "try_language_model": lambda dispute: try_language_model(dispute.shop.languagemodel, now=NOW),
    "add_way": _way,
    "assess_dispute": lambda dispute: assess_dispute(dispute, now=NOW),
    "attach_screenshot": lambda dispute: attach_screenshot(dispute.handedin_set.get(), _picture(), now=NOW),
    "bring_certificate": _brought,
    "caption_evidence": lambda dispute: caption_evidence(dispute.evidence_set.get(), caption="签收页", now=NOW),
    "check_vault": lambda dispute: check_vault(dispute.shop, now=NOW),
    "check_rule": lambda dispute: check_rule(
        dispute.shop, rule_book().by_code("PDD-INT-01"), agrees=True, note="", now=NOW
    ),
    "choose_route": lambda dispute: choose_route(dispute, Route.CONTEST, now=NOW),
    "choose_pictures": lambda dispute: choose_pictures(dispute, channel_of("work_order"), Mode.COMPOSITE, now=NOW),
    "draw_mark": lambda dispute: draw_mark(dispute.evidence_set.get(), BOX, now=NOW),
    "frame_picture": lambda dispute: frame_picture(dispute.evidence_set.get(), (0.1, 0.1, 0.9, 0.9), "签名", now=NOW),
    "rub_out_mark": lambda dispute: rub_out_mark(dispute.evidence_set.get(), 1, now=NOW),
    "close_dispute": lambda dispute: close_dispute(dispute, FindingOfOwner.HONEST, now=NOW),
    "confirm_chat": _confirm,
    "create_owner": _first_visit,
    "create_shop": lambda _: create_shop("晴天", now=NOW),
    "decide_bill_line": lambda dispute: decide_bill_line(dispute.shop.billline_set.get(), dispute.number, now=NOW),
    "drop_learning": lambda dispute: drop_learning(dispute.shop, now=NOW),
    "end_lesson": lambda dispute: end_lesson(dispute.lesson_set.get(), date(2026, 3, 10), now=NOW),
    "erase_person": lambda dispute: erase_person(
        dispute.shop, [SN], asked_by=AskedBy.BUYER, confirmed=confirmation(1), now=NOW
    ),
    "export_person": lambda dispute: export_person(dispute.shop, [SN], now=NOW),
    "export_case": _export,
    "guess_tray_file": lambda dispute: guess_tray_file(dispute.trayfile_set.get(), Words(()), now=NOW),
    "hand_in": lambda dispute: hand_in(dispute, channel_of("evidence"), "快递已签收（证据2）。", now=NOW),
    "hide_spot": lambda dispute: hide_spot(dispute.evidence_set.get(), (0.1, 0.1, 0.2, 0.2), now=NOW),
    "keep_evidence": _keep,
    "keep_statement": _word,
    "lay_in_tray": _lay,
    "mark_letter_sent": lambda dispute: mark_letter_sent(dispute, "您好，我们正在核实。", stage="verify", now=NOW),
    "open_dispute": _open,
    "put_to_claim": lambda dispute: put_to_claim(dispute.evidence_set.get(), _claim(dispute), now=NOW),
    "read_chat_picture": lambda dispute: read_chat_picture(dispute.evidence_set.get(), now=NOW),
    "read_picture": lambda dispute: read_picture(dispute.evidence_set.get(), now=NOW),
    "read_words": lambda dispute: read_words(unread_words(most=1)[0], now=NOW),
    "record_account": lambda dispute: record_account(dispute, reviews=3, now=NOW),
    "record_activity": _activity,
    "record_batch": lambda dispute: record_batch(
        dispute.shop, GOODS, "B7", since=date(2026, 3, 1), until=date(2026, 3, 5), now=NOW
    ),
    "record_call": lambda dispute: record_call(dispute, at=EARLIER, caller=Speaker.BUYER, text="没收到", now=NOW),
    "record_certificate": _paper,
    "record_chat": lambda dispute: record_chat(
        dispute, [ChatLine(source=BY_HAND, order_sn="", at=EARLIER, speaker=Speaker.BUYER, text="在吗")], now=NOW
    ),
    "record_complaint": _complain,
    "record_countdown": lambda dispute: record_countdown(dispute, beijing(2026, 3, 12), now=NOW),
    "record_lesson": _lesson,
    "record_listing": lambda dispute: record_listing(dispute.shop, GOODS, "加厚雨衣", now=NOW),
    "record_metric": lambda dispute: record_metric(dispute, "纠纷退款率", before="0.3%", now=NOW),
    "record_report_answer": lambda dispute: record_report_answer(dispute, BuyerMeasure.WARNED, now=NOW),
    "record_offer": lambda dispute: record_offer(dispute, 500, "补偿 5 元", now=NOW),
    "propose_offer": lambda dispute: propose_offer(dispute, OfferKind.PARTIAL, 500, "补偿 5 元", now=NOW),
    "decide_offer": lambda dispute: decide_offer(dispute.offer_set.get(), agrees=True, now=NOW),
    "make_offer": lambda dispute: make_offer(dispute.offer_set.get(), now=NOW),
    "record_answer": lambda dispute: record_answer(dispute.offer_set.get(), Answer.ACCEPTED, at=NOW, now=NOW),
    "record_withdrawal": lambda dispute: record_withdrawal(dispute, withdrawn=True, at=NOW, now=NOW),
    "set_offer_limits": lambda dispute: set_offer_limits(dispute.shop, cap_fen=3000, approval_over_fen=None, now=NOW),
    "set_costs": lambda dispute: set_costs(dispute, {CostCode.GOODS: 1200}, now=NOW),
    "record_photo": lambda dispute: record_photo(dispute, Photo(at=EARLIER, cite=0, name="图1"), now=NOW),
    "record_verdict": lambda dispute: record_verdict(dispute, Ending.WON, now=NOW),
    "look_again": lambda dispute: look_again(dispute.evidence_set.get(), now=NOW),
    "redact_evidence": lambda dispute: redact_evidence(dispute.evidence_set.get(), now=NOW),
    "remind": lambda _: list(remind(now=NOW, worker="a")),
    "remove_activity": lambda dispute: remove_activity(dispute.shop.campaign_set.get(), now=NOW),
    "remove_way": lambda dispute: remove_way(dispute.shop.tellingway_set.get(), now=NOW),
    "remind_of_papers": lambda _: list(remind_of_papers(now=beijing(2029, 12, 26, 9, 0))),
    "reopen_dispute": lambda dispute: reopen_dispute(dispute, now=NOW),
    "seal_pack": _seal,
    "show_spot": lambda dispute: show_spot(dispute.evidence_set.get(), 1, "本店电话", now=NOW),
    "set_calendar": lambda dispute: set_calendar(dispute.shop, on=True, now=NOW),
    "set_quiet_hours": lambda dispute: set_quiet_hours(dispute.shop, quiet_from=1, quiet_until=2, now=NOW),
    "set_watcher": lambda dispute: set_watcher(dispute.shop, "https://example.com/", now=NOW),
    "set_aside_file": lambda dispute: set_aside_file(dispute.trayfile_set.get(), now=NOW),
    "sort_file": lambda dispute: sort_file(dispute.trayfile_set.get(), dispute, "chat", now=NOW),
    "strike_hand_in": lambda dispute: strike_hand_in(dispute.handedin_set.get(), "点错了", now=NOW),
    "switch_way": lambda dispute: switch_way(dispute.shop.tellingway_set.get(), on=False, last_only=False, now=NOW),
    "set_retention": lambda dispute: set_retention(dispute.shop, 12, automatic=False, now=NOW),
    "set_certificate_aside": lambda dispute: set_certificate_aside(rows.Certificate.objects.get(), now=NOW),
    "take_up_learning": _learn,
    "use_draft": lambda dispute: use_draft(dispute, channel_of("work_order"), now=NOW),
    "use_certificate": lambda dispute: use_certificate(dispute, rows.Certificate.objects.get(), now=NOW),
    "withdraw_lesson": lambda dispute: withdraw_lesson(dispute.lesson_set.get(), now=NOW),
    "take_step": lambda dispute: take_step(dispute, Step.APPEAL, now=NOW),
    "try_way": _try,
}

# Acts that are made of others, or that change nothing: each is promised in a test of its own.
ELSEWHERE = {
    "take_in_looks",
    "beat",
    "bring_evidence",
    "guess_tray",
    "call_watchers",
    "open_disputes",
    "import_files",
    "import_one_file",
    "load_sample",
    "read_all_words",
    "read_chat_pictures",
    "read_pictures",
    "send_notices",
    "redact_all",
    "verify_vault",
    "walk_sample",
    "watch_retention",
    "witness_heads",
}


NEED_AN_EXHIBIT = {
    "caption_evidence",
    "confirm_chat",
    "draw_mark",
    "frame_picture",
    "hide_spot",
    "look_again",
    "put_to_claim",
    "read_chat_picture",
    "read_picture",
    "read_words",
    "redact_evidence",
    "rub_out_mark",
    "show_spot",
}


def _offered(dispute: rows.Dispute, scene: str) -> None:
    """An offer that has come as far as the scene needs it."""
    if scene in {"decide_offer", "make_offer"}:
        propose_offer(dispute, OfferKind.PARTIAL, 500, "补偿 5 元", now=EARLIER)
    if scene == "make_offer":
        decide_offer(dispute.offer_set.get(), agrees=True, now=NOW)
    if scene == "record_answer":
        record_offer(dispute, 500, "补偿 5 元", now=EARLIER)


def _kept(dispute: rows.Dispute, scene: str) -> None:
    """An exhibit that has been looked at as far as the scene needs it."""
    if scene in NEED_AN_EXHIBIT:
        _keep(dispute)
    if scene == "confirm_chat":
        read_chat_picture(dispute.evidence_set.get(), now=EARLIER)
    if scene == "rub_out_mark":
        draw_mark(dispute.evidence_set.get(), BOX, now=EARLIER)
    if scene in {"hide_spot", "look_again", "show_spot"}:
        redact_evidence(dispute.evidence_set.get(), now=EARLIER)
    if scene == "show_spot":
        hide_spot(dispute.evidence_set.get(), (0.1, 0.1, 0.2, 0.2), now=EARLIER)


def _model(dispute: rows.Dispute, scene: str) -> None:
    """A language model at an address where nobody listens; what came of asking it is told all the same."""
    if scene in {"rephrase_letter", "rephrase_statement", "try_language_model"}:
        set_language_model(dispute.shop, "http://127.0.0.1:9/v1", "small", on=True, now=EARLIER)


def _ruled(dispute: rows.Dispute, scene: str) -> None:
    """A rule's version, or an announcement, where the scene begins with one."""
    if scene == "accept_sentences":
        keep_announcement(dispute.shop, "举证改为五小时。", "公告", now=EARLIER)
    if scene == "set_rule_version_aside":
        _version(dispute)


@pytest.fixture
def stage(dispute: rows.Dispute, request: pytest.FixtureRequest) -> rows.Dispute:
    """The dispute, made ready for the scene that is played on it."""
    scene = request.node.callspec.params.get("scene", "")
    order_line(dispute.shop, OTHER_SN, beijing(2026, 3, 2))
    complaint(dispute.shop, OTHER_SN)
    rows.Reminder.objects.all().delete()
    _kept(dispute, scene)
    _model(dispute, scene)
    if scene in {"guess_tray_file", "set_aside_file", "sort_file"}:
        _lay(dispute)
    if scene in {"reopen_dispute", "erase_person", "record_lesson", "end_lesson", "withdraw_lesson"}:
        close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)
    if scene in {"end_lesson", "withdraw_lesson"}:
        _lesson(dispute)
    _offered(dispute, scene)
    if scene == "use_draft":
        _word(dispute)
    if scene in {"attach_screenshot", "record_report_answer", "strike_hand_in"}:
        hand_in(dispute, channel_of("report_buyer"), "聊天记录见附件。", now=EARLIER)
    if scene == "decide_bill_line":
        rows.BillLine.objects.create(
            shop=dispute.shop, line_key="b", at=NOW, expense_fen=-500, business="0040002|售后费用-售后补偿消费者"
        )
    _ruled(dispute, scene)
    if scene == "remove_activity":
        _activity(dispute)
    if scene in {"remove_way", "switch_way", "try_way"}:
        _way(dispute)
    if scene == "drop_learning":
        rows.Learning.objects.create(shop=dispute.shop, at=EARLIER, engine_version="0", taught={})
    if scene == "remind":
        rows.Reminder.objects.create(
            shop=dispute.shop,
            dispute=dispute,
            purpose="answer",
            due_at=beijing(2026, 3, 11),
            remind_at=EARLIER,
            source="platform_countdown",
        )
    if scene in {"use_certificate", "set_certificate_aside", "remind_of_papers"}:
        _paper(dispute)
    return dispute


def actions() -> dict[str, ModuleType]:
    """Modules with a public function of their own name; the others only help."""
    named = {module.__name__.rpartition(".")[2]: module for module in modules_in("mingbian.actions")}
    del named["acting"]  # what every action is, and none itself
    return {name: module for name, module in named.items() if inspect.isfunction(getattr(module, name, None))}


def everything() -> dict[str, list[dict[str, object]]]:
    """Every row of every table of ours, and who may sign in."""
    tables = [*apps.get_app_config("store").get_models(), apps.get_model("auth", "User")]
    return {table.__name__: list(table.objects.order_by("pk").values()) for table in tables}


def test_every_action_is_played_here_or_promised_elsewhere() -> None:
    assert set(actions()) - ELSEWHERE - set(SCENES) == set(), "an action without a scene"
    assert set(SCENES) <= set(actions()), "a scene without an action"


@pytest.mark.parametrize("name", sorted(actions()))
def test_every_action_takes_the_time_and_says_what_it_does(name: str) -> None:
    action = getattr(actions()[name], name)
    signature = inspect.signature(action)

    assert action.__doc__, "an action says what it answers and what it raises"
    if name != "verify_vault":
        assert signature.parameters["now"].kind is inspect.Parameter.KEYWORD_ONLY
        assert signature.parameters["now"].annotation is datetime


@pytest.mark.parametrize("scene", sorted(SCENES))
def test_every_action_is_one_event_and_in_the_ledger_if_it_is_about_evidence(stage: rows.Dispute, scene: str) -> None:
    before = set(rows.TimelineEvent.objects.values_list("pk", flat=True))
    entries = rows.LedgerEntry.objects.count()

    SCENES[scene](stage)

    event = rows.TimelineEvent.objects.exclude(pk__in=before).get()
    assert event.kind in EVENT_KINDS
    assert UNKNOWN not in told(event.kind, event.facts), "the act told all that its sentence needs"
    assert rows.LedgerEntry.objects.count() == entries + EVENT_KINDS[event.kind].seals


@pytest.mark.parametrize("scene", sorted(SCENES))
def test_every_action_that_breaks_at_its_end_has_changed_nothing(stage: rows.Dispute, scene: str) -> None:
    before = everything()

    with patch.object(rows.TimelineEvent, "save", side_effect=RuntimeError("power cut")), pytest.raises(RuntimeError):
        SCENES[scene](stage)

    assert everything() == before


@pytest.mark.parametrize("code", sorted(EVENT_KINDS))
def test_every_event_can_forget_a_person(code: str) -> None:
    kind = EVENT_KINDS[code]
    facts = dict.fromkeys([*kind.personal, "count"], "张三")

    forgotten = kind.forgotten(facts)

    assert "张三" not in kind.told({name: forgotten[name] for name in kind.personal})
    assert forgotten["count"] == "张三", "what is not personal stays"
