"""Send the messages that wait, each until it arrives or makes no sense any more.

A message is claimed by an UPDATE that must change one row, so of two workers one sends it. A worker that dies while it
sends leaves a claim that another takes over after a while: told twice is better than never. Sending comes between
two transactions, never inside one.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db.models import F, Q

from mingbian.actions.acting import acting
from mingbian.actions.remind_of_papers import over_at
from mingbian.actions.telling import sent_by
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.deadline import DUE_TITLES, DuePurpose
from mingbian.domain.dispute import State
from mingbian.domain.evidence import CERTIFICATE_TITLES, CertificateKind
from mingbian.notify.sending import Sent
from mingbian.notify.way import ways
from mingbian.store import models as rows

A_ROUND = 50
TAKEN_OVER_AFTER = timedelta(minutes=5)
AGAIN_AFTER = tuple(timedelta(minutes=minutes) for minutes in (1, 3, 10, 30, 60))
"""Between one try and the next; after the last it is given up."""


def send_notices(*, now: datetime) -> Iterator[tuple[rows.Notice, Sent]]:
    """Each message that was tried now, with what came of it."""
    free = Q(claimed_at=None) | Q(claimed_at__lte=now - TAKEN_OVER_AFTER)
    waiting = rows.Notice.objects.filter(free, over_at=None, send_at__lte=now).order_by("send_at", "pk")
    for notice in waiting.select_related("dispute", "paper", "shop", "way")[:A_ROUND]:
        if notice.due_at <= now or not notice.way.on or _done_meanwhile(notice):
            notice.delete()
        elif rows.Notice.objects.filter(free, pk=notice.pk, over_at=None).update(claimed_at=now) == 1:
            sent = sent_by(notice.way, *words(notice, now))
            _note(notice, sent, now)
            yield notice, sent


def words(notice: rows.Notice, now: datetime) -> tuple[str, str]:
    """Title and text. They pass through servers of others, so they name a number and a time, and no person or goods."""
    what = DUE_TITLES[DuePurpose(notice.purpose)]
    left = lasting(notice.due_at - now)
    title = f"明辨提醒：{what}，还有 {left}"
    if notice.paper is not None:
        which = CERTIFICATE_TITLES[CertificateKind(notice.paper.kind)]
        ends = f"{notice.paper.valid_to} 到期，过了这一天就不能用来说明新的订单"
        return title, f"{notice.shop.name} 的一份{which} {ends}。请打开明辨的证书架处理。"
    which = f"{notice.shop.name} 第 {notice.dispute.number} 号纠纷" if notice.dispute else notice.shop.name
    return title, f"{which}，{what}，{in_words(notice.due_at)} 到期。请打开明辨处理。"


def _done_meanwhile(notice: rows.Notice) -> bool:
    """The dispute is closed; or the paper was put aside, or has another end by now."""
    if notice.dispute is not None:
        return notice.dispute.state == State.CLOSED
    paper = notice.paper
    if paper is None or paper.aside_at is not None or paper.valid_to is None:
        return True
    return over_at(paper.valid_to) != notice.due_at


def _note(notice: rows.Notice, sent: Sent, now: datetime) -> None:
    """The last try is an event; one that is tried again is not, so that a dead server does not fill the timeline."""
    again_at = now + AGAIN_AFTER[notice.tries] if notice.tries < len(AGAIN_AFTER) else None
    over = sent.ok or again_at is None or again_at >= notice.due_at
    if not over:
        rows.TellingWay.objects.filter(pk=notice.way_id).update(tried_at=now, problem=sent.problem)
        rows.Notice.objects.filter(pk=notice.pk).update(
            tries=F("tries") + 1, claimed_at=None, send_at=again_at, problem=sent.problem
        )
        return
    with acting("notice_over", notice.dispute or notice.shop, now=now, by=None, closed_too=True) as act:
        rows.TellingWay.objects.filter(pk=notice.way_id).update(tried_at=now, problem=sent.problem)
        rows.Notice.objects.filter(pk=notice.pk).update(tries=F("tries") + 1, over_at=now, problem=sent.problem)
        act.tell(
            way=ways()[notice.way.code].title,
            what=DUE_TITLES[DuePurpose(notice.purpose)],
            came="已送出" if sent.ok else f"没有送到：{sent.problem.rstrip('。')}",
        )
