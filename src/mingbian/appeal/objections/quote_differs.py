"""Words between quotation marks that nobody said so in the cited record."""

from collections.abc import Iterator

from mingbian.appeal.quoting import CUT, plain
from mingbian.appeal.referee import Hearing, Remark, check
from mingbian.domain.claim import is_said


@check("quote_differs", "引号里的话与记录不符")
def quote_differs(hearing: Hearing) -> Iterator[Remark]:
    # A title of ours, 退货被拒, is nobody's words: between quotation marks it would be put into the buyer's mouth.
    claimed = tuple(plain(claim.words) for claim in hearing.claims if is_said(claim, hearing.dossier))
    for heard in hearing.heard:
        at = heard.passage.start
        for quotation in heard.passage.quotations:
            words = quotation.words.removesuffix(CUT)
            names_a_claim = heard.passage.is_heading or quotation.end - at <= len(heard.passage.lead)
            said = any(words in claim for claim in claimed) if names_a_claim else heard.known.says(words)
            if words and not said:
                why = f"引号里的“{quotation.words}”在所引的证据里找不到原话。"
                hint = "请从记录里复制原话；如果是概括，请去掉引号。"
                yield heard.remark(quotation.start - at, quotation.end - at, why, hint)
