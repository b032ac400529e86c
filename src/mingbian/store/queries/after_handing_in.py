"""What was handed in, what was said of it, and what came after: what the last part of step 4 shows and asks."""

from mingbian.appeal.asked_again import Before, Piece
from mingbian.domain.outcome import DECIDED_BY_PLATFORM, Ending
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.models import ChatCorrection, Dispute, Evidence, HandedIn, MetricNote, PhotoReading, ReportAnswer
from mingbian.store.models import Verdict as VerdictRow


def standing_hand_ins(dispute: Dispute) -> list[HandedIn]:
    """The dispute's hand-ins without those that were struck, the oldest first."""
    return list(HandedIn.objects.filter(dispute=dispute, struck_at=None).order_by("at", "pk"))


def every_hand_in(dispute: Dispute) -> list[HandedIn]:
    """The struck ones too, in the order in which they were written down: a hand-in's number is its place here."""
    found = HandedIn.objects.filter(dispute=dispute).select_related("by", "screenshot").order_by("pk")
    return list(found)


def verdicts(dispute: Dispute) -> list[VerdictRow]:
    """The latest first."""
    return list(VerdictRow.objects.filter(dispute=dispute).select_related("handed").order_by("-at", "-pk"))


def report_answers(dispute: Dispute) -> list[ReportAnswer]:
    return list(ReportAnswer.objects.filter(dispute=dispute).order_by("-at", "-pk"))


def metric_notes(dispute: Dispute) -> list[MetricNote]:
    return list(MetricNote.objects.filter(dispute=dispute).order_by("pk"))


def handed_before(dispute: Dispute) -> tuple[Before, ...]:
    """Every standing hand-in with what the platform decided about it, the oldest first."""
    handed = standing_hand_ins(dispute)
    endings: dict[int, Ending] = {}
    for verdict in VerdictRow.objects.filter(dispute=dispute).order_by("at", "pk"):
        ending = Ending(verdict.ending)
        about = verdict.handed_id or next((one.pk for one in reversed(handed) if one.at <= verdict.at), None)
        if about is not None and ending in DECIDED_BY_PLATFORM:
            endings[about] = ending
    return tuple(Before(one.channel, one.at, frozenset(hashes(one.exhibits)), endings.get(one.pk)) for one in handed)


def hashes(exhibits: list[object]) -> list[str]:
    """Of what a hand-in keeps of its exhibits: plain hashes, or with number, kind and words as they were then."""
    return [str(one["sha256"]) if isinstance(one, dict) else str(one) for one in exhibits]


def pieces(dispute: Dispute) -> tuple[Piece, ...]:
    """What could be new to the platform: exhibits, and what a human read in them. Our own receipts are no proof."""
    receipts = HandedIn.objects.filter(dispute=dispute, screenshot__isnull=False).values("screenshot")
    titles = {code: kind.title for code, kind in evidence_kinds().items()}
    kept = Evidence.objects.filter(dispute=dispute).exclude(pk__in=receipts).order_by("number")
    exhibits = [Piece(one.number, titles.get(one.kind, one.kind), one.sha256) for one in kept]
    chats = ChatCorrection.objects.filter(dispute=dispute).select_related("reading__evidence")
    photos = PhotoReading.objects.filter(dispute=dispute, evidence__isnull=False).exclude(text="")
    read = [(one.reading.evidence, one.at) for one in chats]
    read += [(one.evidence, one.at) for one in photos.select_related("evidence") if one.evidence]
    readings = [Piece(one.number, titles.get(one.kind, one.kind), one.sha256, at) for one, at in read]
    return (*exhibits, *readings)
