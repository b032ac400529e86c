"""The conversation plan: stage by stage what to say, to ask, to show and never to say, and where we stand now.

An honest complaint has two steps: the apology with the whole remedy, and the last word. Under a threat there is no step
at which something is offered.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mingbian.domain.assessment import Band
from mingbian.domain.claim import Cell
from mingbian.domain.dossier import Dossier
from mingbian.domain.need import EvidenceKind
from mingbian.domain.offer import OfferRange
from mingbian.negotiate.conversation import Standing, Talk, Turn, standings
from mingbian.negotiate.drafting import filled_in, letters_at_once, letters_cleared_up, letters_for
from mingbian.negotiate.letter import STAGE_TITLES, Draft, Stage
from mingbian.negotiate.plan_files import PlanFile, Words, deciding, plan_file_for
from mingbian.negotiate.showing import Showing, showing
from mingbian.negotiate.slots import fill


class Course(StrEnum):
    """How the conversation goes."""

    STEPS = "steps"
    AT_ONCE = "at_once"
    HOLDING = "holding"
    CLEARED = "cleared"


STAGES = {
    Course.STEPS: tuple(Stage),
    Course.AT_ONCE: (Stage.OFFER, Stage.CLOSE),
    Course.HOLDING: (Stage.LISTEN, Stage.VERIFY, Stage.SHOW, Stage.CLOSE),
    Course.CLEARED: (Stage.CLOSE,),
}
COURSE_WORDS = {
    Course.STEPS: "先听，再问，再出示，最后给方案。一步一步来，不跳。",
    Course.AT_ONCE: "这起多为属实：一条消息把歉道了、把办法给足，不用举证，也不让买家多跑一趟。",
    Course.HOLDING: "不报价，不争，也不怕：只谈这一单，每句话都留在平台上，说完就停。",
    Course.CLEARED: "买家已说明是误会：谢谢他说一声，就可以收尾了。",
}
ONE_STEP = "一次说清"
ONE_STEP_UNTIL = "买家选了一样，您办好了，就算完；他选的记在“提过的方案”里。"
UNTIL = {
    Stage.LISTEN: "说过一次就算完，接着核实。",
    Stage.VERIFY: "问过，买家回了话，或等 12 小时没有回音，就算完。",
    Stage.SHOW: "给他看过，买家回了话，或等 12 小时没有回音，就算完。",
    Stage.OFFER: "买家接受了（记在“提过的方案”里）就算完；没谈拢就去申诉，材料照期限交。",
    Stage.CLOSE: "说一次就算完，说完就不再打扰。",
}
ASKED_AT = Stage.VERIFY
"""The stage at which the deciding question of step 1 is put."""

NOT_FOUND_YET = "记录还在查，查到什么都发您看，不让您干等。"
NOT_TAKEN_SAY = Words("这个办法您不合意，对不起。您希望怎么办，直接告诉我，能办的我这就办。", ("您希望我们怎么办？",))
CLEARED_SAY = Words("谢谢您特意说一声，东西找到了就好，售后单您方便的时候自己撤一下就行。")


@dataclass(frozen=True, slots=True)
class Case:
    """What a plan is made from. A frozen `offer` is a threat; `cleared`: the buyer has said that it was a mistake.

    `inquiry` is the code of the deciding question of step 1, empty for none; `kinds` are all kinds of evidence by code.
    """

    dossier: Dossier
    band: Band
    offer: OfferRange
    matrix: tuple[Cell, ...]
    kinds: Mapping[str, EvidenceKind]
    cleared: bool = False
    inquiry: str = ""

    @property
    def threatened(self) -> bool:
        return self.offer.frozen

    @property
    def course(self) -> Course:
        return course_of(self.band, threatened=self.threatened, cleared=self.cleared)

    @property
    def file(self) -> PlanFile:
        return plan_file_for(self.dossier.reason, threatened=self.threatened)


@dataclass(frozen=True, slots=True)
class Card:
    """One stage of the plan. `deciding` is the question of step 1 that would change our mind the most, if it fits."""

    stage: Stage
    title: str
    say: str
    ask: tuple[str, ...]
    deciding: str
    showing: Showing | None
    never: tuple[str, ...]
    until: str
    standing: Standing
    letters: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole conversation; `note` is what to write down when it goes by telephone."""

    course: Course
    words: str
    cards: tuple[Card, ...]
    note: tuple[str, ...]

    @property
    def now(self) -> Card | None:
        """The stage that we are in; None where all has been said."""
        return next((card for card in self.cards if card.standing.is_now), None)


def course_of(band: Band, *, threatened: bool, cleared: bool) -> Course:
    """A threat comes before everything; what was cleared up before what looked honest."""
    if threatened:
        return Course.HOLDING
    if cleared:
        return Course.CLEARED
    return Course.AT_ONCE if band is Band.HONEST else Course.STEPS


def plan(case: Case, talk: Talk, *, due_at: datetime | None = None) -> Plan:
    """The plan as it stands at the dossier's moment; `due_at` is the next deadline."""
    honest = case.course is Course.AT_ONCE
    found = standings(STAGES[case.course], talk, case.dossier.now, due_at=due_at, honest=honest)
    return Plan(case.course, COURSE_WORDS[case.course], tuple(_card(case, one) for one in found), case.file.note)


def _card(case: Case, standing: Standing) -> Card:
    stage, words = standing.stage, _words(case, standing)
    drafts, one_step = _letters(case, stage), case.course is Course.AT_ONCE and stage is Stage.OFFER
    shown = _showing(case) if stage is Stage.SHOW else None
    return Card(
        stage=stage,
        title=ONE_STEP if one_step else STAGE_TITLES[stage],
        say=_said(filled_in(words.say, case.dossier), shown),
        ask=tuple(filled_in(question, case.dossier) for question in _to_ask(words, case.dossier)),
        deciding=_deciding(case) if stage is ASKED_AT else "",
        showing=shown,
        never=tuple(dict.fromkeys(sentence for draft in drafts for sentence in draft.never)),
        until=ONE_STEP_UNTIL if one_step else UNTIL[stage],
        standing=standing,
        letters=drafts,
    )


def _words(case: Case, standing: Standing) -> Words:
    stage = standing.stage
    if case.course is Course.CLEARED:
        return CLEARED_SAY
    if case.course is Course.AT_ONCE and standing.turn is Turn.STUCK:
        return NOT_TAKEN_SAY
    if case.course is Course.AT_ONCE and stage is Stage.OFFER and case.file.at_once:
        return case.file.at_once
    return case.file.stages[stage]


def _to_ask(words: Words, dossier: Dossier) -> tuple[str, ...]:
    """The questions to which we do not have the answer yet."""
    answered = {text for text, slot in words.answered_by.items() if fill(slot, dossier, None)}
    return tuple(question for question in words.ask if question not in answered)


def _letters(case: Case, stage: Stage) -> tuple[Draft, ...]:
    if case.course is Course.CLEARED:
        return letters_cleared_up(case.dossier)
    if case.course is Course.AT_ONCE and stage is Stage.OFFER:
        return letters_at_once(case.dossier) + letters_for(case.dossier, case.band, stage, offer=case.offer)
    return letters_for(case.dossier, case.band, stage, extortion=case.threatened, offer=case.offer)


def _said(words: str, shown: Showing | None) -> str:
    """Nothing is said to have been found that is not there: what is shown is named, before that we are looking."""
    if shown is None or shown.nothing:
        return words
    titles = "、".join(re.sub(r"（[^）]*）", "", one.title) for one in shown.exhibits)
    return f"{titles}我找出来了，发您看看。{words}" if titles else NOT_FOUND_YET


def _showing(case: Case) -> Showing:
    nothing = case.file.nothing_to_show
    return showing(case.file.exhibits, case.dossier.exhibits, case.matrix, case.kinds, nothing=nothing)


def _deciding(case: Case) -> str:
    """In words for the buyer; empty where we look it up ourselves, and under a threat where it would cost us."""
    found = deciding().get(case.inquiry)
    return found.ask if found and not (case.threatened and found.costs_us) else ""
