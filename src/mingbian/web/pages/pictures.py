"""The pictures for one channel: how they go, which and in what order, why, and what they weigh against its limits."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from mingbian.actions.case_for_appeal import AppealCase, appeal_case, sizes_of
from mingbian.appeal.channel import Channel, recommended
from mingbian.appeal.channel_file import channel_of, channels
from mingbian.appeal.picture_plan import MODE_TITLES, Mode
from mingbian.casework.picture_choice import PictureChoice, Piece
from mingbian.domain.dispute import Step
from mingbian.domain.dossier import Dossier
from mingbian.render.pack import planned_pages
from mingbian.store.models import PicturePlan
from mingbian.store.queries.appeal_pictures import plan_row
from mingbian.store.queries.kept_statements import kept_statement, standing_text
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.page import page


@dataclass(frozen=True, slots=True)
class Budget:
    """What goes against what the channel takes: characters, pictures, and the bytes of each picture.

    `sizes` is None where pages were not drawn since they were chosen. `over` says whether anything is too much.
    """

    channel: Channel
    length: int
    count: int
    sizes: tuple[int, ...] | None

    @property
    def over(self) -> bool:
        limits = self.channel.limits
        pairs = [(self.length, limits.characters), (self.count, limits.pictures)]
        pairs += [(size, limits.picture_bytes) for size in self.sizes or ()]
        return any(most is not None and much > most for much, most in pairs)


@page("disputes/<int:number>/pictures/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    asked = request.GET.get("channel", "")
    return pictures_shown(request, desk, channel_of(asked) if asked else usual_channel(desk.dossier))


def usual_channel(dossier: Dossier) -> Channel:
    """The way to take first; where none is open yet, the one for which everybody prepares."""
    ways = recommended(dossier, channels().values())
    return ways[0] if ways else channel_of("evidence")


def pictures_shown(
    request: HttpRequest, desk: Desk, channel: Channel, *, status: int = 200, typed: Sequence[tuple[str, bool]] = ()
) -> HttpResponse:
    """The page; `typed` are pieces and whether they were ticked, as the form had them when it was refused."""
    case = appeal_case(desk.dispute, channel, now=desk.now)
    choice, row = case.chosen(), plan_row(desk.dispute, channel)
    pieces = _as_typed(choice, typed) if typed else choice.pieces
    drawn = planned_pages(case.dossier, case.statement, channel, choice.plan)
    return step_shown(
        request,
        "pictures",
        desk,
        Step.APPEAL,
        status=status,
        channel=channel,
        choice=choice,
        pieces=pieces,
        marked={number for number, marking in case.markings.items() if marking.draws or marking.caption},
        budget=_budget(case, choice, row, len(drawn)),
        drawn=drawn,
        on_sheet={exhibit.number: sheet.number for sheet in drawn for exhibit in sheet.exhibits},
        modes=MODE_TITLES,
        other=Mode.COMPOSITE if choice.plan.mode is Mode.ORIGINALS else Mode.ORIGINALS,
        saved=row,
    )


def _as_typed(choice: PictureChoice, typed: Sequence[tuple[str, bool]]) -> tuple[Piece, ...]:
    known = {piece.code: piece for piece in choice.pieces}
    told = [
        Piece(known[code].exhibit, ticked, known[code].why, known[code].adds) for code, ticked in typed if code in known
    ]
    return (*told, *(piece for piece in choice.pieces if piece.code not in dict(typed)))


def _budget(case: AppealCase, choice: PictureChoice, row: PicturePlan | None, pages: int) -> Budget:
    """Originals weigh what they weigh; pages are drawn when the choice is saved, and measured then."""
    kept = kept_statement(case.dispute, case.channel.code)
    length = len(standing_text(kept, case.statement.exhibits) if kept else case.statement.short)
    if choice.plan.mode is Mode.ORIGINALS:
        sizes = sizes_of(case, choice.plan)
        return Budget(case.channel, length, len(sizes), sizes)
    return Budget(case.channel, length, pages, tuple(row.sizes) if row and row.sizes else None)
