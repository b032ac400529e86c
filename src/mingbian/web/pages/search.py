"""One field over everything: rules, disputes, complaints, chats, calls, reviews, files, papers and letters."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.clock import day_of
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Rule
from mingbian.domain.snippet import Piece, snippet
from mingbian.store.queries.own_rules import book_of
from mingbian.store.queries.search import KIND_TITLES, Answer, Group, Kind, checked, search_all, search_in
from mingbian.store.queries.search_hits import Hit
from mingbian.store.queries.words_found import MOST_WEIGHED, asked_words
from mingbian.web.owner_here import is_owner
from mingbian.web.page import page, shop_of, shown
from mingbian.web.pages.disputes import PAGE
from mingbian.web.search_shown import address_of

A_FEW, A_PAGE = 4, 20
LAST_PAGE = MOST_WEIGHED // A_PAGE
TRY = ("退款", "没收到", "差评", "签收", "仅退款", "虚假发货", "jz")
BY_TIME = frozenset(Kind) - {Kind.DISPUTE, Kind.RULE}
"""Where the newest may be asked for; disputes come so anyway, and rules have no time."""


Line = tuple[Hit, str, tuple[Piece, ...]]
"""A hit, the address where it stands, and the words around it."""


@page("search/")
def view(request: HttpRequest) -> HttpResponse:
    asked, refused = request.GET.get("words", "").replace("\0", " ").strip(), None
    kind = Kind(request.GET["in"]) if request.GET.get("in") in frozenset(Kind) else None
    newest = kind in BY_TIME and request.GET.get("order") == "newest"
    place = min(LAST_PAGE, int(request.GET["page"])) if PAGE.fullmatch(request.GET.get("page", "")) else 1
    answer = Answer((), asked)
    if asked:
        try:
            answer = _answer(request, checked(asked), kind, place, newest=newest)
        except MingbianError as refusal:
            refused = refusal
    return shown(
        request,
        "search",
        words=asked,
        refused=refused,
        groups=[(group, _lines(group, asked_words(answer.words))) for group in answer.groups],
        by=answer.by,
        looked_for=answer.words,
        within=kind,
        titles=KIND_TITLES,
        newest=newest,
        by_time=kind in BY_TIME,
        place=place,
        last=LAST_PAGE,
        tries=TRY,
    )


def _answer(request: HttpRequest, words: str, kind: Kind | None, place: int, *, newest: bool) -> Answer:
    """All kinds with a few hits each, or one page of one kind."""
    shop, rules = shop_of(request), _rules(request)
    if kind is None:
        return search_all(shop, words, rules, most=A_FEW)
    one = search_in(shop, words, kind, rules, most=A_PAGE, skip=(place - 1) * A_PAGE, newest=newest)
    return Answer((one,) if one.hits else (), words)


def _rules(request: HttpRequest) -> list[Rule]:
    """What we know from memory alone is for the owner's eyes."""
    owner = is_owner(request)
    book = book_of(shop_of(request), day_of(timezone.now()))
    return [rule for rule in book if owner or not rule.from_memory]


def _lines(group: Group, words: tuple[str, ...]) -> list[Line]:
    return [(hit, address_of(group, hit), snippet(hit.text, words)) for hit in group.hits]
