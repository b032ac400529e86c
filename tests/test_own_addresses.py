"""Where a phone reaches the workbench: said only where it listens for others, and never this machine's own name."""

import socket

import pytest
from pytest_django import Settings

from mingbian.cli import run
from mingbian.own_addresses import is_own, reached_by_others


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "localhost", "::1", "[::1]", "shop.localhost"])
def test_what_only_this_machine_reaches_is_nobody_elses_address(host: str) -> None:
    assert is_own(host)
    assert reached_by_others(host) == ()


@pytest.mark.parametrize(
    ("host", "shown"), [("192.168.1.5", "192.168.1.5"), ("fd00::5", "[fd00::5]"), ("pc.lan", "pc.lan")]
)
def test_one_that_others_reach_is_told_as_a_browser_takes_it(host: str, shown: str) -> None:
    assert not is_own(host)
    assert reached_by_others(host) == (shown,)


def test_listening_everywhere_tells_no_address_of_this_machine_alone() -> None:
    assert not any(is_own(one) for one in reached_by_others("0.0.0.0"))


def test_without_a_network_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreached(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(socket.socket, "connect", unreached)
    monkeypatch.setattr(socket, "gethostbyname_ex", lambda _: ("pc", [], ["127.0.1.1"]))

    assert reached_by_others("0.0.0.0") == ()


class TestOpening:
    """What `mingbian run` says, and whom it lets in."""

    @pytest.fixture(autouse=True)
    def told(self, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(run, "settings", settings)

    def test_for_this_machine_alone_no_phone_is_spoken_of(self, settings: Settings) -> None:
        before = list(settings.ALLOWED_HOSTS)

        run.open_to("127.0.0.1", 8620)

        assert before == settings.ALLOWED_HOSTS
        assert "手机" not in "".join(run._opened("127.0.0.1", 8620))

    def test_for_others_their_address_is_told_with_what_it_lacks(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(run, "reached_by_others", lambda _: ("192.168.1.5",))

        run.open_to("0.0.0.0", 8620)
        said = "\n".join(run._opened("0.0.0.0", 8620))

        assert settings.ALLOWED_HOSTS[-1] == "192.168.1.5"
        assert "*" not in settings.ALLOWED_HOSTS
        assert "明辨已打开：http://127.0.0.1:8620" in said
        assert "手机打开：http://192.168.1.5:8620" in said
        assert "没有加密" in said
