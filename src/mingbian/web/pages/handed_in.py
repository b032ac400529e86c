"""One hand-in as it was: words, pictures, exhibits and their hashes, held against what lies here now; it is locked."""

from django.http import Http404, HttpRequest, HttpResponse

from mingbian.appeal.channel_file import channels
from mingbian.domain.dispute import Step
from mingbian.domain.outcome import ENDING_TITLES
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.models import HandedIn
from mingbian.store.queries.after_handing_in import every_hand_in, verdicts
from mingbian.store.queries.packs import StoredPack, packs
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.page import page


@page("disputes/<int:number>/handed-in/<int:of>/")
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    handed = hand_in_of(desk, of)
    sealed = next((one for one in packs(desk.dispute) if one.name == handed.pack_name), None)
    return step_shown(
        request,
        "handed_in",
        desk,
        Step.APPEAL,
        handed=handed,
        of=of,
        channel=channels().get(handed.channel),
        pack=sealed,
        same=sealed is not None and _is_the_same(sealed, handed),
        exhibits=[one for one in handed.exhibits if isinstance(one, dict)],
        kinds={code: kind.title for code, kind in evidence_kinds().items()},
        verdicts=[one for one in verdicts(desk.dispute) if one.handed_id == handed.pk],
        endings=ENDING_TITLES,
    )


def hand_in_of(desk: Desk, of: int) -> HandedIn:
    """The dispute's hand-in of this number, counted as they were written down. 404 where there is none."""
    known = every_hand_in(desk.dispute)
    if not 1 <= of <= len(known):
        raise Http404
    return known[of - 1]


def _is_the_same(sealed: StoredPack, handed: HandedIn) -> bool:
    """Whether the pack that lies here is byte for byte what was handed in."""
    return sealed.bundle_sha256 == handed.pack_sha256
