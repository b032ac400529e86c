"""From the brand's owner to our shop: whether our confirmed papers join up, and the first place where they do not.

Whose the brand is, a registration says (or at least the licence of whoever signed the first letter); then each letter
leads from one to the next; who our shop is, its own licence says. The chain is looked for from our shop upwards, and
told from the owner downwards.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TypeAlias

from mingbian.domain.authorisation import AuthorisationChain, Link, Role, brand_sold
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import OF_A_BRAND, Certificate, CertificateKind
from mingbian.gather.chain_breaks import Scope, breaks
from mingbian.gather.firm_names import plain_name

Way: TypeAlias = tuple[Certificate, ...]

MOST_WAYS = 50  # a shelf has a handful of letters; a tangle of them is not looked through to its end


def chain_of(dossier: Dossier) -> AuthorisationChain | None:
    """The chain of the disputed goods' brand on the day of the order; None where no paper of ours is about a brand."""
    order, papers = dossier.order, dossier.of(Certificate)
    about = [paper for paper in papers if paper.kind in OF_A_BRAND]
    if not about:
        return None
    for_it = [paper.brand for paper in about if paper.brand and paper.goods_id and paper.goods_id == order.goods_id]
    brand = brand_sold(dossier) or next(iter([*for_it, *(paper.brand for paper in about if paper.brand)]), "")
    day = day_of(order.at)
    return _chain(brand, papers, Scope(day, f"下单日 {day}", order.goods_id, order.batch))


def chains_on(papers: Iterable[Certificate], day: date) -> tuple[AuthorisationChain, ...]:
    """One for each brand that the papers name, as it stands on that day for whatever goods; in the brands' order."""
    held = tuple(papers)
    about = [paper for paper in held if paper.kind in OF_A_BRAND]
    brands = {paper.brand.casefold(): paper.brand for paper in about if paper.brand}
    names = [brands[key] for key in sorted(brands)] or ([""] if about else [])
    return tuple(_chain(brand, held, Scope(day, f"今天 {day}")) for brand in names)


def _chain(brand: str, papers: Sequence[Certificate], scope: Scope) -> AuthorisationChain:
    """The first way from the top to us that is whole; where none is, the way along the papers that cover most."""
    ours = [paper for paper in papers if paper.kind not in OF_A_BRAND or _of_brand(paper, brand)]
    letters = [paper for paper in ours if paper.kind is CertificateKind.BRAND_AUTHORISATION]
    shops = _shops(ours, letters)
    ways = islice(_ways([shop.holder for shop in shops], letters, scope), MOST_WAYS)
    chains = [_along(way, brand, ours, shops, scope) for way in ways]
    return next((chain for chain in chains if chain.complete), chains[0])


def _along(
    way: Way, brand: str, papers: Sequence[Certificate], shops: Sequence[Certificate], scope: Scope
) -> AuthorisationChain:
    owner = _owner(way, papers, shops, scope)
    shop = _shop(way, owner, shops)
    links = (
        *([Link(Role.OWNER, owner)] if owner else []),
        *(Link(Role.LETTER, letter) for letter in way),
        *([Link(Role.SHOP, shop)] if shop else []),
    )
    named = any(link.paper.holder or link.paper.issuer for link in links if link.role is not Role.SHOP)
    return AuthorisationChain(brand, scope.day, links, next(breaks(links, shops, scope), None), named)


def _of_brand(paper: Certificate, brand: str) -> bool:
    """A letter that names no brand may be about any."""
    return not (paper.brand and brand) or paper.brand.casefold() == brand.casefold()


def _shops(papers: Sequence[Certificate], letters: Sequence[Certificate]) -> list[Certificate]:
    """Licences that may be our shop's: not those of whoever signs letters, nor the owner's. Who buys, is."""
    marks = [paper for paper in papers if paper.kind is CertificateKind.TRADEMARK and letters]
    signing = {*(plain_name(letter.issuer) for letter in letters), *(plain_name(mark.holder) for mark in marks)}
    licences = [paper for paper in papers if paper.kind is CertificateKind.LICENCE]
    ours = [paper for paper in licences if paper.holder and plain_name(paper.holder) not in signing]
    buying = {plain_name(paper.holder) for paper in papers if paper.kind is CertificateKind.PURCHASE_INVOICE}
    return [paper for paper in ours if plain_name(paper.holder) in buying] or ours


def _ways(ours: Sequence[str], letters: Sequence[Certificate], scope: Scope) -> Iterator[Way]:
    """Letters from the topmost to the last: to us where there is one, else to whoever passes nothing on.

    At least one way, which is empty where there is no letter.
    """
    names = {plain_name(name) for name in ours}
    passed_on = {plain_name(letter.issuer) for letter in letters}
    to_us = [letter for letter in letters if plain_name(letter.holder) in names]
    nowhere = [letter for letter in letters if not letter.holder or plain_name(letter.holder) not in passed_on]
    ends = _best_first(to_us or nowhere or letters, scope)
    if not ends:
        yield ()
    for last in ends:
        yield from _upwards((last,), letters, scope)


def _upwards(way: Way, letters: Sequence[Certificate], scope: Scope) -> Iterator[Way]:
    """Every way on from here; letters that lead in a ring lead to no owner."""
    top, signed = way[0].issuer, {plain_name(letter.issuer) for letter in way}
    above = [
        letter
        for letter in letters
        if top and plain_name(letter.holder) == plain_name(top) and plain_name(letter.issuer) not in signed
    ]
    if not above:
        yield way
    for letter in _best_first(above, scope):
        yield from _upwards((letter, *way), letters, scope)


def _best_first(papers: Sequence[Certificate], scope: Scope) -> list[Certificate]:
    """What covers the day and the goods comes first, then what ends last."""
    return sorted(papers, key=lambda paper: (scope.has(paper), paper.valid_to, paper.valid_from), reverse=True)


def _best(papers: Sequence[Certificate], scope: Scope) -> Certificate | None:
    return next(iter(_best_first(papers, scope)), None)


def _owner(way: Way, papers: Sequence[Certificate], shops: Sequence[Certificate], scope: Scope) -> Certificate | None:
    """Whose the brand is: a registration in the name of whoever signed first, his licence, or any registration."""
    marks = [paper for paper in papers if paper.kind is CertificateKind.TRADEMARK]
    licences = [paper for paper in papers if paper.kind is CertificateKind.LICENCE]
    top = [way[0].issuer] if way else [shop.holder for shop in shops]
    names = {plain_name(name) for name in top if name}
    own = [paper for paper in marks if plain_name(paper.holder) in names]
    signed = [paper for paper in licences if way and plain_name(paper.holder) in names]
    return _best(own, scope) or (None if marks else _best(signed, scope)) or _best(marks, scope)


def _shop(way: Sequence[Certificate], owner: Certificate | None, shops: Sequence[Certificate]) -> Certificate | None:
    """Our licence: the one to which the chain leads, else the only one that may be ours."""
    end = way[-1].holder if way else owner.holder if owner else ""
    led_to = [shop for shop in shops if plain_name(shop.holder) == plain_name(end)]
    several = len({plain_name(shop.holder) for shop in shops}) > 1
    return None if several else next(iter(led_to or shops), None)
