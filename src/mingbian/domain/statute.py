"""Damages that the law adds to the price: how many times, how much at least, and by which rule.

The figures are those of `rules/law`; a test holds the two together.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statute:
    """`times` the price, at least `least_fen`, beside the refund. `spared_by` rules except a mere flaw of the label."""

    rule: str
    times: int
    least_fen: int
    words: str
    spared_by: tuple[str, ...] = ()

    def beside(self, paid_fen: int) -> int:
        """What it adds to the refund of so much."""
        return max(self.times * paid_fen, self.least_fen)


FOOD_X10 = Statute(
    "LAW-FOOD-148", 10, 1000_00, "食品安全法第 148 条的十倍赔偿（须先请懂法的人看过）", ("LAW-FOOD-148", "LAW-SPC24-8")
)
FRAUD_X3 = Statute("LAW-XF-55", 3, 500_00, "消费者权益保护法第 55 条的三倍赔偿（须先请懂法的人看过）", ("LAW-TL-49",))
PROMISED_X10 = Statute("LAW-SPC22", 10, 0, "本店“假一赔十”的承诺")
"""A listing that promised tenfold for fakes is held to it (article 10): the shop's own word, no floor, no exception."""
