"""Slots that tell of the shop, the order, the papers and the complaint."""

import re

from mingbian.domain.clock import BEIJING
from mingbian.domain.complaint import Complaint
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, Photo
from mingbian.domain.money import yuan
from mingbian.domain.outcome import Countdown
from mingbian.domain.trade import Listing, Shop
from mingbian.negotiate.filling import LONGEST_NAME, LONGEST_NOTE, Filling, moment, of, on_the_day
from mingbian.negotiate.tone_check import objections

LONGEST_QUOTE = 18  # characters of the buyer's own words


def shop(dossier: Dossier) -> Filling | None:
    shop = dossier.latest(Shop)
    return of(shop, shop.name) if shop and len(shop.name) <= LONGEST_NAME else None


def goods(dossier: Dossier) -> Filling | None:
    """The first words of the title, when they are short enough to be said."""
    name = re.split(r"[\s,，/|【】\[\]()（）]", dossier.order.title.strip(), maxsplit=1)[0]
    return of(dossier.order, name if len(name) <= LONGEST_NAME else "")


def order_tail(dossier: Dossier) -> Filling | None:
    digits = re.sub(r"\D", "", dossier.order.order_sn)
    return of(dossier.order, digits[-4:] if len(digits) >= 4 else "")


def ordered_at(dossier: Dossier) -> Filling | None:
    return of(dossier.order, moment(dossier.order.at))


def ordered_on(dossier: Dossier) -> Filling | None:
    """With its year, as a letter on paper is read in another one."""
    return of(dossier.order, on_the_day(dossier.order.at))


def today(dossier: Dossier) -> Filling | None:
    return on_the_day(dossier.now), ()


def paid(dossier: Dossier) -> Filling | None:
    return of(dossier.order, f"{yuan(dossier.order.amount_fen)}元")


def platform_deadline(dossier: Dossier) -> Filling | None:
    countdown = dossier.latest(Countdown)
    return of(countdown, moment(countdown.due_at)) if countdown and countdown.due_at > dossier.now else None


def certificate(dossier: Dossier) -> Filling | None:
    """A paper of ours that speaks for these goods on the day of the order."""
    order, day = dossier.order, dossier.order.at.astimezone(BEIJING).date()
    papers = [
        paper for paper in dossier.of(Certificate) if paper.covers(day, goods_id=order.goods_id, batch=order.batch)
    ]
    title = papers[-1].title.strip() if papers else ""
    return of(papers[-1], title) if 0 < len(title) <= LONGEST_NOTE else None


def page_then(dossier: Dossier) -> Filling | None:
    """The listing as it was kept before the order was placed."""
    kept = [listing for listing in dossier.of(Listing) if listing.at <= dossier.order.at]
    return of(kept[-1], moment(kept[-1].at)) if kept else None


def photos(dossier: Dossier) -> Filling | None:
    photos = dossier.of(Photo)
    return (f"{len(photos)}张照片", tuple(photo.cite for photo in photos)) if photos else None


def own_words(dossier: Dossier) -> Filling | None:
    """The complaint in the buyer's own words, when they are few and can be repeated without a blush."""
    complaint = dossier.latest(Complaint)
    said = complaint.text.strip().rstrip("。.!！") if complaint else ""
    repeatable = 4 <= len(said) <= LONGEST_QUOTE and not re.search(r"[\d\n「」【】]", said) and not objections(said)
    return of(complaint, said) if complaint and repeatable else None
