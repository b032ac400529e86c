"""One dispute as it goes to one channel: judged, worded, its pictures chosen and, where asked for, drawn.

Not an action of its own: nothing is written.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

from mingbian.actions.redacted_copies import redacted_copy
from mingbian.appeal.channel import Channel
from mingbian.appeal.picture_plan import Mode, PicturePlan
from mingbian.appeal.statement import Statement
from mingbian.casework.draft import draft
from mingbian.casework.judge import judge
from mingbian.casework.picture_choice import PictureChoice, picture_choice
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.judgement import Judgement
from mingbian.domain.marking import Marking
from mingbian.render.cards import gallery_of
from mingbian.render.pack import drawings
from mingbian.render.pages import Picture
from mingbian.rules.book import RuleBook
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.appeal_pictures import markings_of, plan_of, refused_by
from mingbian.store.queries.learning import learned_of, learning_of
from mingbian.store.queries.own_rules import book_of
from mingbian.store.queries.typed_costs import typed_costs
from mingbian.store.snapshots import plain


@dataclass(frozen=True, slots=True)
class AppealCase:
    """Everything that pictures and papers are drawn from; `dossier` holds plain values, as it is kept."""

    dispute: rows.Dispute
    channel: Channel
    dossier: Dossier
    book: RuleBook
    judgement: Judgement
    statement: Statement
    markings: dict[int, Marking]

    def choice(self, by_hand: PicturePlan | None) -> PictureChoice:
        """The pictures, with this plan of a person's or, without one, as we choose."""
        refusing = refused_by(self.channel, self.book)
        return picture_choice(
            self.dossier, self.judgement, self.statement.exhibits, self.channel, refused_by=refusing, by_hand=by_hand
        )

    def chosen(self) -> PictureChoice:
        """The pictures as they stand: by the plan that is kept, if one is."""
        return self.choice(plan_of(self.dispute, self.channel))

    def copies(self, exhibit: Exhibit) -> bytes | None:
        """What pages may show of an exhibit."""
        return redacted_copy(rows.Evidence.objects.get(dispute=self.dispute, number=exhibit.number))


def appeal_case(dispute: rows.Dispute, channel: Channel, *, now: datetime) -> AppealCase:
    dossier, book = plain(dossier_of(dispute, now)), book_of(dispute.shop, day_of(now))
    judgement = judge(
        dossier,
        book,
        learned=learned_of(learning_of(dispute.shop)),
        cap_fen=dispute.shop.offer_cap_fen,
        typed=typed_costs(dispute),
    )
    statement = draft(dossier, judgement, channel, book)
    return AppealCase(dispute, channel, dossier, book, judgement, statement, markings_of(dispute))


def drawn(case: AppealCase, plan: PicturePlan, number: int | None = None) -> tuple[Picture, ...]:
    """Its pages, or the one of this number. Raises PictureTooLargeError."""
    shown = gallery_of(case.statement.exhibits, case.copies, case.markings)
    ways = list(drawings(case.dossier, case.statement, case.channel, shown, plan))
    wanted = ways if number is None else ways[number - 1 : number]
    with ThreadPoolExecutor(max_workers=2) as pool:
        return tuple(pool.map(lambda way: way(), wanted))


def sizes_of(case: AppealCase, plan: PicturePlan) -> tuple[int, ...]:
    """The bytes of each picture as it would be put into the form. Raises PictureTooLargeError."""
    if plan.mode is Mode.ORIGINALS:
        by_piece = {one.piece: one.file for one in case.statement.exhibits}
        return tuple(file.size for piece in plan.pieces if (file := by_piece.get(piece)))
    return tuple(len(one.content) for one in drawn(case, plan))
