"""A real Chromium on a real server, at the width of a phone and of a desk."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect, sync_playwright

from small_shop import PASSWORD, USERNAME

# Playwright's synchronous driver runs a loop of its own, in which Django would refuse to touch its database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

TESTS = Path(__file__).resolve().parent.parent
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
QUIET = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HELD_BACK = re.compile(r"status of (409|422) ")
"""A form that is shown again with what was wrong answers so, and the browser writes that down as an error."""

START_WITHIN = 60  # seconds; a busy machine is not a wrong program, here and wherever something is waited for
expect.set_options(timeout=START_WITHIN * 1000)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "Chromium is missing; tools/test.py installs it or says how"
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desk"])
def window(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """An empty window; an error in the console or a refused resource fails the test."""
    with opened(chromium, request.param) as page:
        yield page


@contextmanager
def opened(chromium: Browser, size: dict[str, int], **told: object) -> Iterator[Page]:
    context = chromium.new_context(viewport=size, locale="zh-CN", timezone_id="Asia/Shanghai", **told)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page, wrong = context.new_page(), []
    page.set_default_timeout(START_WITHIN * 1000)
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    context.close()
    assert [said for said in wrong if not HELD_BACK.search(said)] == []


@pytest.fixture
def phone(chromium: Browser, signed_in: StorageState) -> Iterator[Page]:
    """A telephone on which the owner of the stocked shop is signed in."""
    with opened(chromium, PHONE, storage_state=signed_in) as page:
        yield page


@pytest.fixture
def without_scripts(chromium: Browser, signed_in: StorageState) -> Iterator[Page]:
    """A browser that runs no script at all."""
    with opened(chromium, DESK, storage_state=signed_in, java_script_enabled=False) as page:
        yield page


@pytest.fixture(scope="module")
def signed_in(chromium: Browser, stocked: str) -> StorageState:
    """What a browser remembers of having signed in."""
    with opened(chromium, PHONE) as page:
        page.goto(f"{stocked}/sign-in/")
        page.get_by_label("用户名").fill(USERNAME)
        page.get_by_label("密码").fill(PASSWORD)
        page.get_by_role("button", name="登录").click()
        expect(page.get_by_role("navigation", name="主导航")).to_be_visible()
        return page.context.storage_state()


@pytest.fixture
def workbench(tmp_path: Path) -> Iterator[str]:
    """The address of a workbench that nobody has visited yet."""
    with served(tmp_path / "home") as address:
        yield address


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a workbench with the small sample shop in it."""
    with served(tmp_path_factory.mktemp("stocked"), "stocked") as address:
        yield address


@contextmanager
def served(home: Path, *how: str) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    paths = os.pathsep.join([str(TESTS), str(TESTS.parent / "src")])
    env = os.environ | {"MINGBIAN_HOME": str(home), "MINGBIAN_DATABASE": "", "PYTHONPATH": paths}
    log = (home.parent / f"{home.name}.log").open("wb")
    server = subprocess.Popen(
        [sys.executable, TESTS / "browser" / "serve.py", str(port), *how], env=env, stdout=log, stderr=log
    )
    try:
        _wait_for(address, lambda: server.poll() is None)
        yield address
    finally:
        server.terminate()
        server.wait(10)
        log.close()


def _wait_for(address: str, is_alive: Callable[[], bool]) -> None:
    until = time.monotonic() + START_WITHIN
    while time.monotonic() < until:
        assert is_alive(), "the workbench did not start; see its log beside its data folder"
        try:
            urllib.request.urlopen(f"{address}/sign-in/", timeout=5).close()
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(address)
