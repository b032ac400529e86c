"""Step 1 asks one question, and says beside it where its answers would lead."""

import re

from django.test import Client

from mingbian.store import models as rows


def test_the_page_shows_where_the_answers_would_lead(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get(f"/disputes/{dispute.number}/examine/").content.decode()

    assert "最能分清的一问" in page
    assert re.search(r"现在约 \d+%。若[^<]+(?:会升到约|会降到约|几乎不变)[^<]*得不到这样的答复时不变。", page)
