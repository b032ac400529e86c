"""What every test may use: a dossier told in the test's own docstring, and how many examples a property tries."""

import os
import shutil
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from hypothesis import settings

from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.store.models import Shop

# A slow machine is not a wrong program: no deadlines.
settings.register_profile("suite", max_examples=60, deadline=None)
settings.register_profile("prove", max_examples=3000, deadline=None)
settings.load_profile("suite")


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Dossier:
    """The story in the test's docstring, read."""
    return read(request.function.__doc__)


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of the run's own, so that no test ever sees the one of a workbench on this machine."""
    folder = tmp_path_factory.mktemp("home")
    os.environ["MINGBIAN_HOME"] = str(folder)
    django_settings.HOME, django_settings.VAULT = folder, folder / "vault"
    return folder


@pytest.fixture(autouse=True)
def no_heads_of_others(home: Path) -> None:
    """The numbers of shops come again from test to test; what one noted of its chain says nothing of another's."""
    shutil.rmtree(home / "heads", ignore_errors=True)


@pytest.fixture
def shop(db: None) -> Shop:
    """An empty shop."""
    return Shop.objects.create(name="晴天小铺", opened_at=beijing(2026, 1, 1))
