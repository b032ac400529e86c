"""The owner takes over sentences of an announcement into his own version of one rule; the others change nothing."""

from collections.abc import Collection
from datetime import date, datetime

from django.contrib.auth.models import User

from mingbian.actions.write_rule_version import RuleText, Typed, write_rule_version
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Rule
from mingbian.rules.announcement import Kind, changes, taken_over
from mingbian.store import models as rows


class NothingTakenOverError(MingbianError):
    """No sentence was ticked and no figure was changed."""

    code = "nothing_taken_over"
    message_format = "还没有勾选「{title}」要采纳的句子，数字也没有改。"
    hint_format = "勾上要采纳的句子，或改好数字；都不用改就不必提交。"


class RuleMovedOnError(MingbianError):
    """The rule reads otherwise than when the sentences were ticked: their places now are those of others."""

    code = "rule_moved_on"
    message_format = "「{title}」在您勾选之后已经有了新的版本，刚才勾的没有采纳。"
    hint_format = "下面是和现在这一版的对照，请重新勾选。"


def accept_sentences(
    announcement: rows.Announcement,
    rule: Rule,
    places: Collection[int],
    figures: Typed,
    *,
    valid_from: date,
    official: bool,
    now: datetime,
    source: str = "",
    seen: str = "",
    by: User | None = None,
) -> rows.RuleVersion:
    """The owner's version of the rule: the changes at `places` of `rules.announcement.changes` taken over.

    `figures` are the figures as he typed them, `seen` the wording (`Rule.wording`) that he had before him, empty where
    no page was shown. Raises RuleMovedOnError, NothingTakenOverError and what `write_rule_version` raises.
    """
    if seen and seen != rule.wording:
        raise RuleMovedOnError(title=rule.title)
    found = changes(rule, announcement.text)
    taken = [place for place in places if 0 <= place < len(found) and found[place].kind is not Kind.KEPT]
    if not taken and all(figures.get(one.name) == (one.value, one.safe_value) for one in rule.figures):
        raise NothingTakenOverError(title=rule.title)
    text = taken_over(found, taken) if taken else rule.text
    return write_rule_version(
        announcement.shop,
        rule,
        RuleText(text, rule.consequence, figures),
        valid_from=valid_from,
        source=source.strip() or announcement.source,
        official=official,
        announcement=announcement,
        now=now,
        by=by,
    )
