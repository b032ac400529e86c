"""What could be asked or fetched, the answers that may come to it, and how the dossier would stand with each of them.

    @question("who_took_it", "向快递网点调取签收底单。", Family.LOGISTICS, answers=(...))
    def fits(dossier: Dossier) -> bool: ...

`fits` says whether the question belongs to this dossier and is not answered in it yet; a paper of the kinds in `held`
answers it too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from mingbian.domain.assessment import Family
from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.dossier import Dossier

Fits = Callable[[Dossier], bool]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that may come. `words` end a sentence that begins with 若.

    The two shares say in how many of all intentional, and of all honest cases it would come; our guess, and together
    with the others of a question at most 1. `then` is the dossier with the answer in it, and `reads` are the codes of
    all signals whose finding may change with it. An answer that no signal reads weighs what its two shares say.
    """

    words: str
    if_intentional: float
    if_honest: float
    then: Callable[[Dossier], Dossier] | None = None
    reads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it is known to the frame. `held`: the kinds of evidence that answer it."""

    code: str
    text: str
    family: Family
    held: frozenset[str]
    answers: tuple[Answer, ...]
    fits: Fits

    def open_in(self, dossier: Dossier) -> bool:
        """Whether it belongs to this dossier and is not answered yet."""
        return not any(exhibit.kind in self.held for exhibit in dossier.exhibits) and self.fits(dossier)


def question(
    code: str,
    text: str,
    family: Family,
    *,
    answers: tuple[Answer, ...],
    held: tuple[str, ...] = (),
) -> Callable[[Fits], Question]:
    """Makes a question of the one function in its file."""

    def made(fits: Fits) -> Question:
        return Question(code, text, family, frozenset(held), answers, fits)

    return made


@cache
def questions() -> tuple[Question, ...]:
    """Every question under `questions/`, in the order of their codes. Two of one code stop the start."""
    found = by_code(
        (thing.code, thing)
        for module in modules_in("mingbian.examine.questions")
        for thing in vars(module).values()
        if isinstance(thing, Question)
    )
    return tuple(found[code] for code in sorted(found))
