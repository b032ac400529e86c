"""Say what waiting files are, one by its own button or many at once."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.sort_file import sort_file
from mingbian.domain.errors import MingbianError
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.models import Dispute, Shop, TrayFile
from mingbian.web.page import page, person, shop_of
from mingbian.web.tray_chosen import back_to_tray, chosen_dispute, chosen_files

REFUSALS_SHOWN = 5


@page("tray/sort/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)
    files, kind, claim, dispute = _asked(request, shop)
    if not files or kind not in evidence_kinds():
        messages.error(request, "请先勾选文件，再选它是什么。")
    elif any(_goes_to(file, dispute) is None for file in files):
        messages.error(request, "请先选这些文件是哪一起纠纷的。")
    else:
        _sort(request, files, kind, claim, dispute)
    return back_to_tray(request, shop)


def _asked(request: HttpRequest, shop: Shop) -> tuple[list[TrayFile], str, str, Dispute | None]:
    """A card's own button says `12:chat`, and leaves what is chosen for many as it is."""
    if one := request.POST.get("one", ""):
        number, _, kind = one.partition(":")
        return chosen_files(shop, [number]), kind, "", None
    told = request.POST
    files, dispute = chosen_files(shop, told.getlist("file")), chosen_dispute(shop, told.get("dispute", ""))
    return files, told.get("kind", ""), told.get("claim", ""), dispute


def _goes_to(file: TrayFile, chosen: Dispute | None) -> Dispute | None:
    return chosen or file.dispute or file.proposed


def _sort(request: HttpRequest, files: list[TrayFile], kind: str, claim: str, chosen: Dispute | None) -> None:
    now, by, refusals = timezone.now(), person(request), []
    for file in files:
        dispute = _goes_to(file, chosen)
        assert dispute is not None  # noqa: S101  # asked before
        try:
            sort_file(file, dispute, kind, claim=claim, now=now, by=by)
        except MingbianError as refusal:
            refusals.append(f"「{file.name}」：{refusal.message}{refusal.hint}")
    if done := len(files) - len(refusals):
        messages.success(request, f"归好 {done} 个文件：{evidence_kinds()[kind].title}。")
    for told in refusals[:REFUSALS_SHOWN]:
        messages.error(request, told)
    if len(refusals) > REFUSALS_SHOWN:
        messages.error(request, f"另有 {len(refusals) - REFUSALS_SHOWN} 个没有归好，原因相同或类似。")
