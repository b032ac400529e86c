"""The same words because the platform's own form wrote them: nobody copied anything.

It explains sameness of words where most of the group wrote nothing of their own. The words are in `default_words.txt`.
"""

from mingbian.domain.group import CauseKind, LinkKind
from mingbian.examine.cause import Answer, Seen, cause, does_not, explains
from mingbian.examine.likeness import heard


@cause(CauseKind.DEFAULT_WORDS, explains=frozenset({LinkKind.WORDS}))
def look(seen: Seen) -> Answer:
    count = len(seen.members)
    of_the_form = sum(not heard(member.text) for member in seen.members)
    if of_the_form >= seen.most:
        return explains(f"{count} 起里有 {of_the_form} 起只有平台表单自带的文字，文字相同不算数。")
    return does_not(f"{count} 起里有 {count - of_the_form} 起写了自己的话，去掉平台自带的文字以后再比。")
