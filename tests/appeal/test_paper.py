"""A whole paper: its head with blanks, the body, the signature, and only law that was read and in force."""

import pytest

from mingbian.appeal.channel_file import channels
from mingbian.appeal.grounds import citable
from mingbian.appeal.paper import cited_in, filled, written
from mingbian.rules.book import rule_book
from packing import STORIES, drafted, story

PAPERS = [code for code, channel in channels().items() if channel.paper]


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("code", PAPERS)
def test_it_holds_head_body_signature_and_annexes_in_this_order(name: str, code: str) -> None:
    composed = drafted(story(name), code)
    form = composed.channel.paper
    assert form is not None

    text = written(form, composed.dossier, composed.statement.long, composed.statement.exhibits)

    long = composed.statement.long.strip()
    parts = [form.title, long, form.closing, f"此致\n{form.to}", "\n随附证据\n", "\n另请备齐\n"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    for line in filled(form, composed.dossier):
        assert line.written in text
        assert line.value or f"【{line.hint}】" in text, "a blank says what belongs there"


def test_only_rules_that_were_read_and_in_force_stand_in_it() -> None:
    dossier = story("signed")
    known = {rule.code: rule for rule in rule_book()}
    body = "".join(f"按规定处理（规则{code}）。" for code in known)

    found = cited_in(body, dossier, rule_book())

    assert found
    assert all(citable(rule, dossier) for rule in found)
    unread = [code for code, rule in known.items() if not rule.may_be_cited]
    assert unread
    assert not {rule.code for rule in found} & set(unread)
    assert cited_in("没有引用。", dossier, rule_book()) == ()
