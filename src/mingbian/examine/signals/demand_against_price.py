"""What is demanded beside what was paid, and beside the most that a statute grants.

Weak while the sum lies within the statute, for three or ten times the price is a right, whatever it costs us. Stronger
the further it lies beyond: three times, ten times the lawful most. Half of that where somebody was hurt, since then
losses may be high. Silent up to the price paid. The statute is in examine/statute.py; the weights are our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.money import yuan
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.statute import demands, hurt, lawful_most, paid_fen

WITHIN_THE_STATUTE = Weight(1.0, 0.0, 2.0)
BEYOND = (
    (10.0, Weight(5.0, 2.0, 8.0)),
    (3.0, Weight(4.0, 1.0, 6.5)),
    (1.0, Weight(2.5, 0.5, 4.5)),
)
WHEN_HURT = 0.5


@signal("D01", "索要金额与货款相比", Family.DEMAND)
def look(dossier: Dossier) -> Seen | None:
    paid, lawful = paid_fen(dossier), lawful_most(dossier)
    asked, fact = _most_asked(dossier)
    if asked <= paid or paid == 0:
        return None
    times = f"{asked / paid:.1f} 倍"
    sentence = f"买家 {in_words(fact.at)} 索要 {yuan(asked)} 元，本单实付 {yuan(paid)} 元，为 {times}"
    if asked <= lawful:
        return intentional(
            WITHIN_THE_STATUTE, f"{sentence}；在按法定倍数和保底推算的 {yuan(lawful)} 元以内。", (fact, dossier.order)
        )
    weight = next(weight for least, weight in BEYOND if asked > lawful * least)
    sentence += f"；按法定倍数和保底推算的上限约 {yuan(lawful)} 元。"
    if hurt(dossier):
        weight = Weight(weight.db * WHEN_HURT, weight.low_db * WHEN_HURT, weight.high_db)
    return intentional(weight, sentence, (fact, dossier.order))


def _most_asked(dossier: Dossier) -> tuple[int, Fact]:
    """The highest sum that was asked for: in the form, or in so many words."""
    asked = demands(dossier)
    return max(asked, key=lambda pair: pair[0], default=(0, dossier.opening))
