"""Whether it is the owner who asks: some things are for him to look at, and for nobody else to act on."""

from django.http import Http404, HttpRequest

from mingbian.domain.rule import Rule
from mingbian.rules.book import RuleBook, RuleUnknownError
from mingbian.store.models import Membership, Role
from mingbian.web.page import shop_of


def is_owner(request: HttpRequest) -> bool:
    """In the shop in which he works now."""
    return Membership.objects.filter(shop=shop_of(request), user__pk=request.user.pk or 0, role=Role.OWNER).exists()


def may_see(request: HttpRequest, rule: Rule) -> bool:
    """What we have from memory alone is shown to the owner, to be verified, and to nobody else."""
    return not rule.from_memory or is_owner(request)


def rule_here(request: HttpRequest, book: RuleBook, code: str) -> Rule:
    """The rule of this code as the shop's book holds it. 404 where there is none, or none for who asks."""
    try:
        found = book.by_code(code)
    except RuleUnknownError as unknown:
        raise Http404 from unknown
    if not may_see(request, found):
        raise Http404
    return found
