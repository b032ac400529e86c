"""Which sentences stand in the short form: first one for every claim and the request, then the worthiest that fit."""

from dataclasses import dataclass, replace

from mingbian.appeal.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences under one heading (long form) or after one lead (short form); of an obligatory one, one must stand."""

    heading: str
    lead: str
    sentences: tuple[Sentence, ...]
    obligatory: bool = False


def fitted(paragraphs: tuple[Paragraph, ...], longest: int | None, pointer: Paragraph, brief: Paragraph) -> str:
    """The short form in at most `longest` characters; the last paragraph is the request.

    Where even one sentence for each obligatory paragraph does not fit, the least worthy answers give way to `pointer`,
    which says where they stand; then the request gives way to the `brief` one, and at last every answer to the
    pointer. Only where pointer and brief request do not fit by themselves the text is longer all the same.
    """
    everything = [set(range(len(paragraph.sentences))) for paragraph in paragraphs]
    if longest is None or len(_written(paragraphs, everything)) <= longest:
        return _written(paragraphs, everything)
    found, chosen = _obligatory(paragraphs, longest, pointer)
    if len(_written(found, chosen)) > longest:
        found, chosen = _obligatory((*paragraphs[:-1], brief), longest, pointer)
    if len(_written(found, chosen)) > longest:
        return _written((pointer, brief), [{0}, {0}])
    _exchange_for_the_worthiest(found, chosen, longest)
    for place, number in _by_worth(found):
        if number not in chosen[place]:
            chosen[place].add(number)
            if len(_written(found, chosen)) > longest:
                chosen[place].discard(number)
    return _written(found, chosen)


def _obligatory(
    paragraphs: tuple[Paragraph, ...], longest: int, pointer: Paragraph
) -> tuple[tuple[Paragraph, ...], list[set[int]]]:
    """One sentence of each obligatory paragraph; with the pointer before the last one if some had to go."""
    chosen = [_least(paragraph) if paragraph.obligatory else set[int]() for paragraph in paragraphs]
    if len(_written(paragraphs, chosen)) <= longest:
        return paragraphs, chosen
    paragraphs, chosen = (*paragraphs[:-1], pointer, paragraphs[-1]), [*chosen[:-1], {0}, chosen[-1]]
    answers = [place for place, found in enumerate(paragraphs[:-2]) if found.obligatory]
    for place in sorted(answers, key=lambda place: _keeps(paragraphs[place]))[:-1]:
        if len(_written(paragraphs, chosen)) > longest:
            chosen[place] = set()
    given_way = {place for place in answers if not chosen[place]}
    kept = tuple(replace(found, obligatory=False) if at in given_way else found for at, found in enumerate(paragraphs))
    return kept, chosen


def _keeps(paragraph: Paragraph) -> tuple[int, int]:
    """What gives way first: the least worthy, among equals the one that makes most room."""
    shortest = min(len(sentence.written) for sentence in paragraph.sentences)
    return max(sentence.worth for sentence in paragraph.sentences), -shortest


def _least(paragraph: Paragraph) -> set[int]:
    """The shortest sentence of a paragraph: the one that leaves most room for the other claims."""
    numbers = range(len(paragraph.sentences))
    return {min(numbers, key=lambda number: (len(paragraph.sentences[number].written), number))}


def _exchange_for_the_worthiest(paragraphs: tuple[Paragraph, ...], chosen: list[set[int]], longest: int) -> None:
    """Puts the worthiest sentence of each obligatory paragraph in place of its shortest, as far as there is room."""
    exchanged: set[int] = set()
    for place, number in _by_worth(paragraphs):
        if not paragraphs[place].obligatory or place in exchanged:
            continue
        before, chosen[place] = chosen[place], {number}
        if len(_written(paragraphs, chosen)) > longest:
            chosen[place] = before
        else:
            exchanged.add(place)


def _by_worth(paragraphs: tuple[Paragraph, ...]) -> list[tuple[int, int]]:
    """Every sentence's place, the worthiest first; equal worth keeps the order of the text."""
    places = [(place, number) for place, found in enumerate(paragraphs) for number in range(len(found.sentences))]
    return sorted(places, key=lambda spot: -paragraphs[spot[0]].sentences[spot[1]].worth)


def _written(paragraphs: tuple[Paragraph, ...], chosen: list[set[int]]) -> str:
    return "".join(
        paragraph.lead + "".join(paragraph.sentences[number].written for number in sorted(numbers))
        for paragraph, numbers in zip(paragraphs, chosen, strict=True)
        if numbers
    )
