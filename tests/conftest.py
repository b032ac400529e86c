"""What every test may use: a dossier told in the test's own docstring, and how many examples a property tries."""

import pytest
from hypothesis import settings

from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read

# A slow machine is not a wrong program: no deadlines.
settings.register_profile("suite", max_examples=60, deadline=None)
settings.register_profile("prove", max_examples=3000, deadline=None)
settings.load_profile("suite")


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Dossier:
    """The story in the test's docstring, read."""
    return read(request.function.__doc__)
