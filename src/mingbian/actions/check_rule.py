"""Note that the owner held a rule against the official text, and whether they agree. Only then may it be cited."""

import re
from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.erase_person import refuse_others_than_owner
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Rule
from mingbian.store import models as rows

ADDRESS = re.compile(r"https?://[^\s/.]+\.[^\s]{2,}", re.IGNORECASE)


class DifferenceUntoldError(MingbianError):
    """A rule that does not agree helps only when it is said what the official text says."""

    code = "difference_untold"
    message_format = "还没有写明「{title}」与官方原文哪里不一样。"
    hint_format = "请抄下官方原文里不一样的那一句，写上在哪一页看到。"


class LinkNotAnAddressError(MingbianError):
    """What was typed as the address of the official text is none."""

    code = "link_not_an_address"
    message_format = "「{link}」不是网址。"
    hint_format = "请从浏览器地址栏整条复制，以 https:// 开头；没有网址就留空，写在说明里。"


def check_rule(
    shop: rows.Shop, rule: Rule, *, agrees: bool, note: str, now: datetime, link: str = "", by: User | None = None
) -> rows.RuleCheck:
    """The comparison of this rule's present wording. The link is kept as typed and opened by nobody but a person.

    Raises OwnerOnlyError, DifferenceUntoldError, LinkNotAnAddressError.
    """
    refuse_others_than_owner(shop, by, what="核对规则")
    address = link.strip()
    if address and not ADDRESS.fullmatch(address):
        raise LinkNotAnAddressError(link=address)
    if not agrees and not note.strip():
        raise DifferenceUntoldError(title=rule.title)
    with acting("rule_checked", shop, now=now, by=by) as act:
        check = rows.RuleCheck.objects.create(
            shop=shop,
            code=rule.code,
            wording=rule.wording,
            at=now,
            by=by,
            agrees=agrees,
            note=note.strip(),
            link=address,
        )
        act.tell(rule=rule.code, title=rule.title, found="与官方原文一致" if agrees else "与官方原文不一致")
    return check
