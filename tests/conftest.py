"""What every test may use: a dossier told in the test's own docstring."""

import pytest

from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Dossier:
    """The story in the test's docstring, read."""
    return read(request.function.__doc__)
