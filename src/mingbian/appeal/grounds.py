"""Which rule of law stands behind an answer, if one may be cited: neutral ones only, in the law's own words."""

from collections.abc import Iterator

from mingbian.appeal.desk import Desk
from mingbian.appeal.sentence import Part, Sentence
from mingbian.domain.claim import CellMark, Claim, ClaimKind
from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Rule

WORTH_OF_GROUNDS = 3

# A law that speaks of wrong-doing is never cited on our own accord: a statement answers, it does not accuse.
BEHIND: dict[ClaimKind, tuple[str, ...]] = {
    ClaimKind.NOT_RECEIVED: ("LAW-MFD-512",),
}


def grounds(claims: tuple[Claim, ...], desk: Desk, rules: tuple[Rule, ...]) -> Iterator[Sentence]:
    """A sentence for each rule behind these claims, where the facts speak against them and the rule may be cited."""
    ids = tuple(claim.id for claim in claims)
    if not desk.cells(ids, CellMark.CONTRADICTS) or desk.cells(ids, CellMark.SUPPORTS):
        return
    wanted = {code for claim in claims for code in BEHIND.get(claim.kind, ())}
    for rule in rules:
        if rule.code in wanted and citable(rule, desk.dossier):
            text = f"{rule.cite_as}：{rule.text.strip().rstrip('。')}"
            yield Sentence(Part.GROUNDS, text, (), WORTH_OF_GROUNDS, (), ids, (rule.code,))


def citable(rule: Rule, dossier: Dossier) -> bool:
    """Whether a rule may stand in a text about this dispute: checked, and in force from the order to the complaint."""
    days = (day_of(dossier.order.at), day_of(dossier.opened_at))
    return rule.may_be_cited and all(rule.in_force(day) for day in days)
