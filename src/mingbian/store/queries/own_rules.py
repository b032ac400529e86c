"""A shop's own book of rules: the one we ship, with what its owner compared with the official text."""

from mingbian.domain.clock import day_of
from mingbian.rules.book import RuleBook, rule_book
from mingbian.store.models import RuleCheck, Shop


def book_of(shop: Shop) -> RuleBook:
    """Our book with the rules that the owner found to agree marked as verified on that day.

    A rule whose wording we changed since is unverified again: he compared another text.
    """
    book = rule_book()
    latest: dict[str, RuleCheck] = {}
    for check in RuleCheck.objects.filter(shop=shop).order_by("at", "pk"):
        if check.code in book and check.wording == book.by_code(check.code).wording:
            latest[check.code] = check
    days = {code: day_of(check.at) for code, check in latest.items() if check.agrees}
    return book.verified(days) if days else book


def checks_of(shop: Shop, code: str) -> list[RuleCheck]:
    """Every comparison of one rule, the newest first."""
    return list(RuleCheck.objects.filter(shop=shop, code=code).select_related("by").order_by("-at", "-pk"))
