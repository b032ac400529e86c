"""Where the answers to the deciding question would take the probability, in one Chinese sentence."""

from mingbian.domain.assessment import Assessment, Foreseen


def foreseen_in_words(assessment: Assessment) -> str:
    """“若……，会升到 62%；若……，会降到 12%。”, from the percentage now; empty where nothing is asked.

    >>> from mingbian.domain.assessment import Band, Doubt, Inquiry, Prior
    >>> asked = Inquiry("", "", 0.1, (Foreseen("本人取走", 0.3, 0.62), Foreseen("放在门口", 0.4, 0.12)))
    >>> now = Doubt(0.4, 0.2, 0.6, Band.UNCLEAR)
    >>> foreseen_in_words(Assessment(now, Prior(2, 18, guessed=True), (), "", "", "", asked))
    '现在约 40%。若本人取走，会升到约 62%；若放在门口，会降到约 12%；得不到这样的答复时不变。'
    """
    if assessment.inquiry is None:
        return ""
    now = f"{assessment.doubt.probability:.0%}"
    told = "；".join(_told(answer, assessment.doubt.probability, now) for answer in assessment.inquiry.foreseen)
    return f"现在约 {now}。{told}；得不到这样的答复时不变。"


def _told(answer: Foreseen, before: float, now: str) -> str:
    after = f"{answer.probability:.0%}"
    if after == now:
        return f"若{answer.words}，几乎不变"
    return f"若{answer.words}，会{'升' if answer.probability > before else '降'}到约 {after}"
