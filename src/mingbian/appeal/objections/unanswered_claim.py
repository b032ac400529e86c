"""A claim of the buyer's to which the text says nothing that can be checked."""

import re
from collections.abc import Iterator

from mingbian.appeal.draft import Form
from mingbian.appeal.figures import figures
from mingbian.appeal.passages import Passage
from mingbian.appeal.quoting import plain
from mingbian.appeal.referee import Hearing, Remark, check
from mingbian.appeal.topics import TITLES, speaks_of
from mingbian.domain.claim import Claim, is_said

POINTS_TO_THE_PAGES = re.compile(r"逐条(?:答复|对照|说明)")
CAN_BE_CHECKED = re.compile("核对|核实")
# That something was claimed is no answer to it.
SAYS_WHAT_WAS_CLAIMED = re.compile(r"\s*买家于[^，。“]{0,30}(?:投诉|申请)")


@check("unanswered_claim", "有一点没有回答")
def unanswered_claim(hearing: Hearing) -> Iterator[Remark]:
    """The short text may point to the answers on the pages; those are made of the long text, which must have them."""
    read = {form: [heard.passage for heard in hearing.heard if heard.passage.form is form] for form in Form}
    points_on = any(POINTS_TO_THE_PAGES.search(passage.ours) and passage.exhibits for passage in read[Form.SHORT])
    for form in (Form.SHORT, Form.LONG):
        for claim in hearing.claims:
            if not _answered(claim, read[form]) and not (form is Form.SHORT and points_on):
                said = f"买家说的“{plain(claim.words)}”（{TITLES[claim.kind]}）"
                why = f"没有回答{said if is_said(claim, hearing.dossier) else TITLES[claim.kind] + '这一点'}。"
                hint = "请用一句有证据的话回答这一点；确实属实的，如实承认。"
                yield Remark(why, hint, form, 0, len(hearing.draft.text(form)))


def _answered(claim: Claim, read: list[Passage]) -> bool:
    """Whether a cited sentence that holds something to check speaks of the claim, or follows where it is named."""
    named = False
    for passage in read:
        if passage.is_heading or passage.lead:
            named = _names(claim, passage)
        if SAYS_WHAT_WAS_CLAIMED.match(passage.text):
            continue
        if passage.is_cited and _holds_something(passage) and (named or speaks_of(passage.text, claim.kind)):
            return True
    return False


def _names(claim: Claim, passage: Passage) -> bool:
    announced = passage.text if passage.is_heading else passage.lead
    return f"“{plain(claim.words)}”" in announced or TITLES[claim.kind] in announced


def _holds_something(passage: Passage) -> bool:
    """A figure, a quotation, or that it can or cannot be checked; the mere wish to have it checked is the request."""
    quoted = any(quotation.start - passage.start >= len(passage.lead) for quotation in passage.quotations)
    says_so = CAN_BE_CHECKED.search(passage.ours) is not None and "恳请" not in passage.ours
    return quoted or bool(figures(passage.ours)) or says_so
