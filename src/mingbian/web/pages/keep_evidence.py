"""Files put into the vault, many at once: each is told what became of it, and one that is refused stops no other."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from mingbian.actions.bring_evidence import bring_evidence
from mingbian.domain.dispute import Step
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.web.arriving import arrived
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.page import page, person
from mingbian.web.tray_shown import kind_titles, tray_of_dispute


@page("disputes/<int:number>/evidence/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, uploads = desk_of(request, number), request.FILES.getlist("files")
    kind = request.POST.get("kind", "")
    if (kind and kind not in evidence_kinds()) or not uploads:
        messages.error(request, "请选择文件，并说明它是什么。")
        return redirect("dispute_gather", number)
    report = bring_evidence(
        desk.dispute,
        arrived(uploads),
        kind=kind,
        caption=request.POST.get("caption", "").strip(),
        claim=request.POST.get("claim", ""),
        now=desk.now,
        by=person(request),
    )
    if request.htmx:  # type: ignore[attr-defined]  # one file of many, sent by the page's own script
        return render(request, "parts/brought.html", {"report": report, "kinds": kind_titles()})
    return step_shown(request, "dispute_tray", desk, Step.GATHER, report=report, tray=tray_of_dispute(desk))
