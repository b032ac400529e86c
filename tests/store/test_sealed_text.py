"""A sealed text opens here and nowhere else."""

import pytest
from django.test import override_settings

from mingbian.store.sealed_text import opened, seal

TOLD = {"webhook": "https://example.com/?key=秘密", "signing": ""}


def test_what_was_sealed_opens_again_and_shows_nothing() -> None:
    sealed = seal(TOLD)

    assert opened(sealed) == TOLD
    assert "example" not in sealed
    assert seal(TOLD) != sealed, "the same secret twice does not look the same"


def test_another_workbench_cannot_open_it() -> None:
    sealed = seal(TOLD)

    with override_settings(SECRET_KEY="another workbench's key"):
        assert opened(sealed) is None


@pytest.mark.parametrize("text", ["", "秘密", "gAAAAABn", "x" * 300])
def test_what_was_never_sealed_is_no_secret(text: str) -> None:
    assert opened(text) is None
