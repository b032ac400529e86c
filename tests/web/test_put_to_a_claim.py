"""On the board it is seen to which claim an exhibit was put, and every way of bringing one can say so."""

import re

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mingbian.store import models as rows
from page_in_order import read

GATHER = "/disputes/1/gather/"
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
KEY = re.compile(r'<option value="(not_received\.[0-9a-f]{8})"')


def gather(owner: Client, asked: str = "") -> str:
    page: str = owner.get(GATHER + asked).content.decode()
    assert read(page).faults == []
    return page


def claim_of(owner: Client) -> str:
    found = KEY.search(gather(owner))
    assert found is not None, "the form offers what is claimed"
    return found[1]


def bring(owner: Client, **told: str) -> None:
    owner.post("/disputes/1/evidence/", {"files": [SimpleUploadedFile("录像说明.pdf", PDF)]} | told)


def test_the_head_of_a_claim_leads_to_the_form_with_that_claim_chosen(owner: Client, dispute: rows.Dispute) -> None:
    key = claim_of(owner)

    assert f'href="?claim={key}#keep">为这条存证据</a>' in gather(owner)
    assert f'<option value="{key}" selected>' in gather(owner, f"?claim={key}")


def test_what_proves_nothing_yet_still_stands_in_the_table_where_it_was_put(
    owner: Client, dispute: rows.Dispute
) -> None:
    bring(owner, kind="staff_roster", claim=claim_of(owner))

    page = gather(owner)

    assert '<span class="tag accent">放在：未收到货</span>' in page
    assert '<span class="tag accent">您放的</span>' in page
    assert "上面的字没有直接支持或反驳它" in page


def test_it_can_be_put_elsewhere_later(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, kind="staff_roster")
    assert "您放的" not in gather(owner)

    page = owner.post("/disputes/1/exhibits/1/claim/", {"claim": claim_of(owner)}, follow=True).content.decode()

    assert "第 1 号证物放好了。" in page
    assert "您放的" in page


def test_where_the_claim_is_gone_the_page_says_so(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner, kind="staff_roster")
    rows.Evidence.objects.update(claim="fake.00000000")

    assert "原来放的那条主张，投诉里现在没有了" in gather(owner)


def test_a_file_that_waits_says_for_which_claim_it_came_and_takes_it_along(
    owner: Client, dispute: rows.Dispute
) -> None:
    key = claim_of(owner)
    bring(owner, claim=key)
    waiting = rows.TrayFile.objects.get()

    assert "归好后放在主张：未收到货" in owner.get("/disputes/1/tray/").content.decode()

    owner.post("/tray/sort/", {"one": f"{waiting.pk}:packing_photo", "of": "1"})
    assert rows.Evidence.objects.get().claim == key


def test_many_that_wait_are_put_to_one_claim_at_once(owner: Client, dispute: rows.Dispute) -> None:
    bring(owner)
    waiting, key = rows.TrayFile.objects.get(), claim_of(owner)

    owner.post("/tray/sort/", {"file": [str(waiting.pk)], "kind": "packing_photo", "claim": key, "of": "1"})

    assert rows.Evidence.objects.get().claim == key


def test_a_claim_that_nobody_makes_is_told_in_words(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.post(
        "/disputes/1/evidence/",
        {"files": [SimpleUploadedFile("a.pdf", PDF)], "kind": "chat", "claim": "injury.00000000"},
    ).content.decode()

    assert "第 1 号纠纷里没有这一条主张。" in page
