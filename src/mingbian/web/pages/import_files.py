"""Bringing files in: choose or drop them, see what became of each, download what was not understood."""

from uuid import uuid4

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.actions.import_files import import_files
from mingbian.actions.import_report import ImportReport
from mingbian.actions.open_disputes import open_disputes
from mingbian.platforms.formats import every_format
from mingbian.store.models import Dispute
from mingbian.store.queries.imports import imported_files
from mingbian.web.arriving import arrived
from mingbian.web.page import page, person, shop_of, shown
from mingbian.web.pages.blank_sheet import blanks
from mingbian.web.under_way import telling

PROBLEMS_SHOWN = 5


@page("import/")
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)
    report: ImportReport | None = None
    opened: tuple[Dispute, ...] = ()
    if request.method == "POST" and request.FILES.getlist("files"):
        now, by = timezone.now(), person(request)
        report = _imported(request, request.FILES.getlist("files"))
        opened = open_disputes(shop, now=now, by=by)
    return shown(
        request,
        "import_files",
        report=report,
        opened=opened,
        nothing_chosen=request.method == "POST" and report is None,
        before=imported_files(shop, most=12),
        blanks=blanks(),
        titles_of=_titles_of,
        most=PROBLEMS_SHOWN,
        token=uuid4().hex,
    )


def _titles_of(kinds: str) -> str:
    """What a file was recognised as, in words; it may hold sheets of several kinds."""
    known = every_format()
    return "、".join(known[code].title if code in known else code for code in kinds.split("、"))


def _imported(request: HttpRequest, uploads: list[UploadedFile]) -> ImportReport:
    """The importer reads each file where it lies, and never trusts a name."""
    by = person(request)
    with telling(by.pk if by else 0, request.POST.get("token", "")) as tell:
        return import_files(shop_of(request), arrived(uploads), now=timezone.now(), by=by, progress=tell)
