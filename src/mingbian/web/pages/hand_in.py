"""The seller says what he handed in on the platform's page, when, and with what; the form first, then the record."""

from typing import BinaryIO, cast

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from mingbian.actions.hand_in import hand_in
from mingbian.appeal.channel import Channel
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.dispute import Step
from mingbian.domain.errors import MingbianError
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.render.pack import SHORT_TEXT
from mingbian.store.queries.dispute_page import evidence
from mingbian.store.queries.kept_statements import kept_statement, standing_text
from mingbian.store.queries.packs import StoredPack, pack_of, packs
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.pages.dispute_appeal import appeal_shown, text_of
from mingbian.web.refused_here import told_here
from mingbian.web.statement_desk import exhibits_of
from mingbian.web.typed import REFUSED

ALONE = "没有用封存的材料，自己上传的"


class HandInForm(forms.Form):
    """What went to the platform. `pack` is empty where no sealed pack was used; the exhibits count only then."""

    at = forms.DateTimeField(
        label="什么时候提交的", required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    pack = forms.ChoiceField(label="交的是哪一份", required=False)
    exhibits = forms.TypedMultipleChoiceField(
        label="交了哪些证物", required=False, coerce=int, widget=forms.CheckboxSelectMultiple
    )
    screenshot = forms.FileField(label="提交后的页面截图（可以以后补）", required=False)

    def __init__(self, desk: Desk, channel: Channel, *told: object) -> None:
        super().__init__(*told)  # type: ignore[arg-type]
        sealed = [
            (one.name, f"{timezone.localtime(one.sealed_at):%m-%d %H:%M} 封存的材料") for one in _packs(desk, channel)
        ]
        kinds = evidence_kinds()
        kept = [
            (one.number, _named(one.number, kinds[one.kind].title if one.kind in kinds else one.kind))
            for one in evidence(desk.dispute)
        ]
        cast("forms.ChoiceField", self.fields["pack"]).choices = [*sealed, ("", ALONE)]
        cast("forms.ChoiceField", self.fields["exhibits"]).choices = kept
        self.fields["pack"].initial = sealed[0][0] if sealed else ""
        self.fields["exhibits"].initial = [number for number, _ in kept]


@page("disputes/<int:number>/handed-in/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, told = desk_of(request, number), request.POST if request.method == "POST" else request.GET
    try:
        channel = channel_of(told.get("channel", ""))
    except MingbianError as refusal:
        if request.method == "POST":
            told_here(request, refusal)
            return appeal_shown(request, desk, status=REFUSED)
        return redirect("dispute_appeal", number)
    sealed = _sealed(desk, channel, told.get("pack", ""))
    if request.method != "POST" or "ask" in request.POST:
        words = text_of(request) or _words(sealed) or _kept(desk, channel)
        return _asked(request, desk, channel, HandInForm(desk, channel), words)
    form = HandInForm(desk, channel, request.POST, request.FILES)
    try:
        said = cleaned(form)
        hand_in(
            desk.dispute,
            channel,
            text_of(request) or "",
            now=desk.now,
            by=person(request),
            at=said["at"],
            pack=sealed,
            exhibits=said["exhibits"] if "chosen" in request.POST else None,
            screenshot=cast("BinaryIO", said["screenshot"].file) if said["screenshot"] else None,
        )
    except MingbianError as refusal:
        told_here(request, refusal)
        return _asked(request, desk, channel, form, text_of(request) or "", status=REFUSED)
    messages.success(request, "记下了这次提交。等平台有结果再回来。")
    return redirect("dispute_appeal", number)


def _asked(
    request: HttpRequest, desk: Desk, channel: Channel, form: HandInForm, text: str, *, status: int = 200
) -> HttpResponse:
    return step_shown(request, "hand_in", desk, Step.APPEAL, status=status, form=form, channel=channel, text=text)


def _packs(desk: Desk, channel: Channel) -> list[StoredPack]:
    return [one for one in packs(desk.dispute) if one.channel == channel.code]


def _sealed(desk: Desk, channel: Channel, named: str) -> StoredPack | None:
    sealed = pack_of(desk.dispute, named) if named else None
    if sealed and sealed.channel != channel.code:
        raise Http404
    return sealed


def _words(sealed: StoredPack | None) -> str:
    return sealed.file(SHORT_TEXT).read_text("utf-8") if sealed else ""


def _kept(desk: Desk, channel: Channel) -> str:
    kept = kept_statement(desk.dispute, channel.code)
    return standing_text(kept, exhibits_of(desk, channel)) if kept else ""


def _named(number: int, title: str) -> str:
    return f"第 {number} 号 {title}"
