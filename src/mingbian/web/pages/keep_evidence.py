"""Files put into the vault, several at once; one that cannot be taken never stops the others."""

from typing import BinaryIO, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.domain.errors import MingbianError
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.reading.upload import recognise
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person


@page("disputes/<int:number>/evidence/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk, uploads = desk_of(request, number), request.FILES.getlist("files")
    kind = request.POST.get("kind", "")
    if kind not in evidence_kinds() or not uploads:
        messages.error(request, "请选择文件，并说明它是什么。")
        return redirect("dispute_gather", number)
    kept = 0
    for upload in uploads:
        name = upload.name or "未命名文件"
        try:
            file = cast("BinaryIO", upload.file)
            known = recognise(file, name=name)
            file.seek(0)
            keep_evidence(
                desk.dispute,
                file,
                name=name,
                kind=kind,
                media_type=known.media_type,
                now=desk.now,
                by=person(request),
                caption=request.POST.get("caption", "").strip(),
            )
        except MingbianError as refusal:
            messages.error(request, f"{name}：{refusal.message} {refusal.hint}")
        else:
            kept += 1
    if kept:
        messages.success(request, f"存入 {kept} 个文件。")
    return redirect("dispute_gather", number)
