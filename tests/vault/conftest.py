"""What the tests of the vault share."""

from pathlib import Path

import pytest
from vault_book import Book, filled_book, sealed_bundle


@pytest.fixture
def book() -> Book:
    return filled_book(6)


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle to read; a test that tampers makes its own by `sealed_bundle`, or tampers with a copy."""
    return sealed_bundle(tmp_path_factory.mktemp("sealed"))
