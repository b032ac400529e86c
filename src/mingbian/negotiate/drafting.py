"""Which letters fit a dispute at a stage, filled in from its dossier."""

from collections.abc import Iterable, Mapping

from mingbian.domain.assessment import Band
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import OfferRange
from mingbian.domain.talk import Medium
from mingbian.negotiate.filling import Filled
from mingbian.negotiate.goods_where import where
from mingbian.negotiate.letter import SLOT, Draft, Letter, Sentence, Stage
from mingbian.negotiate.letter_files import letters
from mingbian.negotiate.slots import fill


def letters_for(
    dossier: Dossier, band: Band, stage: Stage, *, extortion: bool = False, offer: OfferRange | None = None
) -> tuple[Draft, ...]:
    """The letters that fit this dispute at this stage, filled in; those for its own reason, else those for any.

    `extortion` and a frozen offer turn to the letters that make none. A sum that is named is the least of the range: a
    refund of the goods is what was paid, and more than the least is for a human to say.
    """
    threatened = extortion or (offer.frozen if offer else dossier.reason is Reason.REVIEW_THREAT)
    offer_fen = offer.least_fen if offer and not threatened else None
    fitting = [
        letter
        for letter in letters().values()
        if letter.stage is stage
        and band in letter.bands
        and letter.under_threat is threatened
        and not letter.is_special
    ]
    return _own_or_any(fitting, dossier, offer_fen)


def letters_at_once(dossier: Dossier) -> tuple[Draft, ...]:
    """For an honest complaint: the apology and the whole remedy in one message."""
    return _own_or_any((letter for letter in letters().values() if letter.at_once), dossier, None)


def letters_cleared_up(dossier: Dossier) -> tuple[Draft, ...]:
    """For a buyer who has said that it was a mistake."""
    return _drafts((letter for letter in letters().values() if letter.cleared_up), dossier, None)


def letters_on_paper(dossier: Dossier, band: Band, *, threatened: bool) -> tuple[Draft, ...]:
    """The letters that go by post or to a mediation, without the date and the names that frame them."""
    fitting = (
        letter
        for letter in letters().values()
        if letter.medium is Medium.POST and band in letter.bands and letter.under_threat is threatened
    )
    return _own_or_any(fitting, dossier, None)


def letter_after_settlement(dossier: Dossier) -> Draft | None:
    """The one letter that speaks of the complaint, once what was agreed is done: it asks for nothing in return."""
    return next(iter(_drafts((one for one in letters().values() if one.after_settlement), dossier, None)), None)


def filled_in(text: str, dossier: Dossier) -> str:
    """A sentence with its slots filled, or with the words that each falls back on."""
    sentence = Sentence(text)
    known = {name: filled for name, _ in sentence.slots if (filled := fill(name, dossier, None))}
    return _said(sentence, known)


def _own_or_any(fitting: Iterable[Letter], dossier: Dossier, offer_fen: int | None) -> tuple[Draft, ...]:
    """Those for the complaint's own reason, else those for any."""
    these = tuple(fitting)
    own = _drafts((letter for letter in these if dossier.reason in letter.reasons), dossier, offer_fen)
    return own or _drafts((letter for letter in these if not letter.reasons), dossier, offer_fen)


def _drafts(fitting: Iterable[Letter], dossier: Dossier, offer_fen: int | None) -> tuple[Draft, ...]:
    drafts = (_draft(letter, dossier, offer_fen) for letter in fitting)
    return tuple(draft for draft in drafts if draft)


def _draft(letter: Letter, dossier: Dossier, offer_fen: int | None) -> Draft | None:
    """The letter filled in, or None where something that it cannot do without is not known."""
    names = {name for sentence in letter.sentences for name, _ in sentence.slots} | {*letter.needs, *letter.without}
    known = {name: filled for name in names if (filled := fill(name, dossier, offer_fen))}
    if not known.keys() >= set(letter.needs) or known.keys() & set(letter.without):
        return None
    there = where(dossier)
    fitting = [sentence for sentence in letter.sentences if not sentence.where or there in sentence.where]
    kept = [sentence for sentence in fitting if not sentence.if_known or _complete(sentence, known)]
    if not all(_complete(sentence, known) for sentence in kept):
        return None
    text = "".join(_said(sentence, known) for sentence in kept)
    used = {name: known[name] for sentence in kept for name, _ in sentence.slots if name in known}
    return Draft(
        text, letter.code, letter.title, letter.stage, tuple(used.values()), letter.say, letter.never, letter.rules
    )


def _complete(sentence: Sentence, known: Mapping[str, Filled]) -> bool:
    return all(name in known or otherwise for name, otherwise in sentence.slots)


def _said(sentence: Sentence, known: Mapping[str, Filled]) -> str:
    return SLOT.sub(lambda match: known[match[1]].text if match[1] in known else match[2], sentence.text)
