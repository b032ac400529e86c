"""Another wording is offered only where the owner switched a language model on, beside the first, and to be chosen."""

import json

from django.test import Client

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from server_here import serving

LETTER, STATEMENT = "/disputes/1/negotiate/rephrase/", "/disputes/1/appeal/rephrase/"
BUTTON = "换个说法</button>"
NOW = beijing(2026, 3, 10, 9, 0)
TYPED = "您好，我们正在向快递网点核实。"


def switched_on(dispute: rows.Dispute, address: str, *, on: bool = True) -> None:
    rows.LanguageModel.objects.create(shop=dispute.shop, address=address, model="small", on=on, set_at=NOW)


def answering(text: str) -> bytes:
    return json.dumps({"choices": [{"message": {"content": text}}]}).encode()


def test_no_button_is_there_until_the_model_is_on(owner: Client, dispute: rows.Dispute) -> None:
    switched_on(dispute, "http://127.0.0.1:9/v1", on=False)
    steps = ["/disputes/1/negotiate/", "/disputes/1/appeal/?channel=work_order"]
    off = [owner.get(step).content.decode() for step in steps]
    rows.LanguageModel.objects.update(on=True)
    on = [owner.get(step).content.decode() for step in steps]

    assert not any(BUTTON in page for page in off)
    assert all(BUTTON in page for page in on)


def test_both_wordings_of_a_message_stand_side_by_side_and_nothing_is_sent(
    owner: Client, dispute: rows.Dispute
) -> None:
    told = {"stage": "verify", "template": "AN-VERIFY", "text": TYPED}
    with serving(body=answering("您好，我们这就去跟快递网点核实。")) as heard:
        switched_on(dispute, f"{heard.address}/v1")
        page = owner.post(LETTER, told).content.decode()

    assert '<textarea id="new-wording" name="text" rows="8" maxlength="4000">您好，我们这就去跟快递网点核实。' in page
    assert f'<input type="hidden" name="text" value="{TYPED}">' in page
    assert '<input type="hidden" name="stage" value="verify">' in page
    assert not rows.Letter.objects.exists()


def test_a_statement_that_does_not_pass_is_not_shown_and_the_first_goes_back(
    owner: Client, dispute: rows.Dispute
) -> None:
    with serving(body=answering("这个买家就是骗人。")) as heard:
        switched_on(dispute, f"{heard.address}/v1")
        page = owner.post(STATEMENT, {"channel": "evidence", "text": TYPED}).content.decode()

    assert "没有合格的新说法" in page
    assert "这个买家就是骗人" not in page
    assert f'<input type="hidden" name="text" value="{TYPED}">' in page
    assert 'action="/disputes/1/appeal/#statement"' in page


def test_what_was_typed_stays_when_the_model_was_switched_off_meanwhile(owner: Client, dispute: rows.Dispute) -> None:
    for address, told in ((LETTER, {"stage": "verify", "text": TYPED}), (STATEMENT, {"text": TYPED})):
        answer = owner.post(address, {"channel": "evidence", **told})

        assert answer.status_code == 422
        assert TYPED in answer.content.decode()
        assert "语言模型没有打开" in answer.content.decode()


def test_a_statement_for_no_channel_leads_back(owner: Client, dispute: rows.Dispute) -> None:
    assert owner.post(STATEMENT, {"channel": "nowhere", "text": TYPED})["Location"] == "/disputes/1/appeal/"
