"""What a document looks like: how many words of each kind stand on it, and whether one of them is its title.

One word proves nothing: a complaint may speak of a test report. So whoever asks takes a likeness only with a second
word beside it, unless he knows already that it is one of our papers.
"""

import re
from dataclasses import dataclass

from mingbian.reading.certificate_text import PaperText
from mingbian.reading.document_marks import DOCUMENTS, Document

HEAD = 0.4  # of the page: a title stands up there, and a word in it counts more than one in the small print
IN_TITLE, IN_TEXT = 3, 1


@dataclass(frozen=True, slots=True)
class Likeness:
    """`words` are the distinct ones that were found, its title first where one was. `score` counts them by their place.

    `titled` says that a title was found, `headed` that it stands as one: near the top, and most of its line.
    """

    document: Document
    words: tuple[str, ...]
    score: int
    titled: bool
    headed: bool


def likenesses(paper: PaperText) -> tuple[Likeness, ...]:
    """Every kind of which a word was found, the likeliest first; of equals the one with the longer first word."""
    found = [likeness for document in DOCUMENTS if (likeness := _likeness(document, paper)).words]
    return tuple(sorted(found, key=lambda one: (-one.score, -len(one.words[0]))))


def _likeness(document: Document, paper: PaperText) -> Likeness:
    titles, signs, beside = document.patterns
    named = _found(titles, paper)
    others = _found(signs, paper)
    if named:
        others |= {word: worth for word, worth in _found(beside, paper).items() if word not in others}
    others = {word: worth for word, worth in others.items() if word not in named}
    return Likeness(
        document,
        (*sorted(named, key=lambda word: (-named[word], -len(word))), *others),
        sum(named.values()) + sum(others.values()),
        titled=bool(named),
        headed=IN_TITLE in named.values(),
    )


def _found(pattern: re.Pattern[str] | None, paper: PaperText) -> dict[str, int]:
    """Each distinct word with what it counts; one that is printed on every page counts once."""
    found: dict[str, int] = {}
    for match in pattern.finditer(paper.text) if pattern else ():
        in_title = paper.top_at(match.start()) <= HEAD and _stands_alone(match, paper.text)
        found[match.group()] = max(found.get(match.group(), 0), IN_TITLE if in_title else IN_TEXT)
    return found


def _stands_alone(match: re.Match[str], text: str) -> bool:
    """Whether the word is most of its line, as a title is."""
    begin, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    line = text[begin : end if end >= 0 else len(text)]
    return len(match.group()) * 2 >= len(line)
