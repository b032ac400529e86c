"""The whole of step 1: every signal looks, and what they saw becomes one answer with two stories and one question.

>>> from mingbian.domain.story import read
>>> answer = assess(read('''
... 2026-03-01 10:00 order     260301-1 3990 雨衣
... 2026-03-02 10:00 shipped   YT1
... 2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
... 2026-03-09 09:00 complaint not_received 3990 没收到
... '''))
>>> [finding.code for finding in answer.findings]
['L01']
"""

from collections.abc import Iterable, Sequence

from mingbian.domain.assessment import Assessment, Finding
from mingbian.domain.dossier import Dossier
from mingbian.domain.learned import Learned
from mingbian.domain.record import Decided
from mingbian.examine.asking import ENOUGH, Known, inquiry
from mingbian.examine.doubt import doubt
from mingbian.examine.learnt import start, trusted
from mingbian.examine.signal import Signal, signals
from mingbian.examine.two_stories import honest_story, intentional_story


def assess(dossier: Dossier, looking: Sequence[Signal] | None = None, *, learned: Learned | None = None) -> Assessment:
    """What speaks for which story, and how far. `looking` are the signals to use: all of them unless told otherwise.

    With `learned` doubt starts, and each finding weighs, as this shop's decided disputes have taught.

    Findings stand with the weightiest first. A signal that crashed is among them, last, and weighs nothing.
    """
    eyes = {one.code: one for one in (signals() if looking is None else looking)}

    def look(at: Dossier, codes: Iterable[str]) -> list[Finding]:
        return trusted((finding for code in codes if code in eyes and (finding := eyes[code].find(at))), learned)

    findings = tuple(sorted(look(dossier, eyes), key=_weightiest_first))
    begun = start(dossier.latest(Decided), learned, dossier.reason)
    asked = inquiry(Known(dossier, begun, findings, look))
    return Assessment(
        doubt=doubt(begun, findings),
        prior=begun,
        findings=findings,
        honest_story=honest_story(dossier, findings, begun),
        intentional_story=intentional_story(dossier, findings, begun),
        ask=asked.text if asked else ENOUGH,
        inquiry=asked,
    )


def _weightiest_first(finding: Finding) -> tuple[float, str]:
    return -finding.weight.db, finding.code
