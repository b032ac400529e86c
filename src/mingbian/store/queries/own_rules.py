"""A shop's own book of rules: the one we ship, with what its owner wrote down and compared with the official text."""

from dataclasses import replace
from datetime import date

from mingbian.domain.clock import day_of
from mingbian.domain.rule import TERMS, Checked, Comparison, Confidence, Figure, Rule
from mingbian.rules.book import RuleBook, rule_book
from mingbian.store.models import RuleCheck, RuleNote, RuleVersion, Shop


def book_of(shop: Shop, on: date) -> RuleBook:
    """Every rule as it is on this day, its other versions beside it, the owner's own among them.

    What he found to agree is marked as verified on that day, what he found to differ as differing. A wording that
    changed since is neither: he compared another text.
    """
    book = rule_book()
    own = [version_of(row, book.by_code(row.code)) for row in _versions(shop) if row.code in book]
    if own:
        book = book.with_own(own)
    found = {
        (check.code, check.wording): Comparison(day_of(check.at), check.agrees)
        for check in RuleCheck.objects.filter(shop=shop).order_by("at", "pk")
    }
    return (book.compared(found) if found else book).led_by(on)


def version_of(row: RuleVersion, ours: Rule) -> Rule:
    """What the owner wrote down, as a version of this rule: read by him, and verified where in the official text."""
    day = day_of(row.at)
    verified = day if row.official else None
    read = Checked.ORIGINAL if row.official else Checked.UNSEEN
    sure = Confidence.HIGH if row.official else Confidence.LOW
    version = replace(
        ours,
        text=row.text,
        consequence=row.consequence,
        confidence=sure,
        checked=read if ours.kind == "law" else None,
        source=row.source,
        source_date=None,
        dated="",
        read_on=day,
        verified_on=verified,
        valid_from=row.valid_from,
        valid_to=None,
        note="",
        cite_as=ours.cite_as or f"「{ours.title}」",
        own=True,
        differs_since=None,
        others=(),
    )
    return replace(version, figures=tuple(_figure(figure, row, version) for figure in ours.figures))


def _figure(ours: Figure, row: RuleVersion, version: Rule) -> Figure:
    value, safe_value = row.figures.get(ours.name, (None, None))
    if ours.unit in TERMS and not (row.official and value is not None):
        # No number, or one that nobody has seen in the official text, takes no clock away and makes none longer.
        known = [number for number in (safe_value, value, ours.to_rely_on) if number is not None]
        longer_is_safer = bool(ours.value and ours.safe_value and ours.safe_value > ours.value)
        safe_value = (max if longer_is_safer else min)(known, default=None)
    return replace(
        ours,
        value=value,
        safe_value=safe_value,
        confidence=version.confidence,
        source=version.source,
        source_date=None,
        dated="",
        verified_on=version.verified_on,
        note="",
    )


def _versions(shop: Shop) -> list[RuleVersion]:
    return list(RuleVersion.objects.filter(shop=shop, aside_at=None).order_by("at", "pk"))


def checks_of(shop: Shop, code: str) -> list[RuleCheck]:
    """Every comparison of one rule, the newest first."""
    return list(RuleCheck.objects.filter(shop=shop, code=code).select_related("by").order_by("-at", "-pk"))


def versions_of(shop: Shop, code: str) -> list[RuleVersion]:
    """Every version of one rule that was written down here, those set aside too, the newest first."""
    found = RuleVersion.objects.filter(shop=shop, code=code).select_related("by", "announcement")
    return list(found.order_by("-at", "-pk"))


def notes_of(shop: Shop, code: str) -> list[RuleNote]:
    """What was noted of one rule, the newest first."""
    return list(RuleNote.objects.filter(shop=shop, code=code).select_related("by").order_by("-at", "-pk"))
