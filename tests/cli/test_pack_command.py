"""`mingbian pack`: says where everything lies and where to hand it in, or what the referee holds against it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from django.utils import timezone

from mingbian.actions.open_dispute import open_dispute
from mingbian.cli.pack import command
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from stock import SN, complaint, order_line

NOW = beijing(2026, 3, 10, 8, 0)


@pytest.fixture
def dispute(shop: rows.Shop, monkeypatch: pytest.MonkeyPatch) -> rows.Dispute:
    monkeypatch.setattr(timezone, "now", lambda: NOW)
    order_line(shop)
    complaint(shop)
    return open_dispute(shop, SN, now=NOW)


def run(*words: str) -> Result:
    return CliRunner().invoke(command, list(words))


@pytest.mark.parametrize("called", ["1", SN])
def test_it_says_where_everything_lies_and_where_to_hand_it_in(
    dispute: rows.Dispute, tmp_path: Path, called: str
) -> None:
    done = run(called, "--channel", "evidence", "--out", str(tmp_path))

    assert done.exit_code == 0, done.output
    assert "商家举证的材料已封存，审稿没有异议。" in done.output
    assert "商家后台 → 售后管理 → 商家举证" in done.output
    assert str(tmp_path / f"{SN}.zip") in done.output
    for name in ("statement.txt", "page-1.png", "case.pdf", f"{SN}.zip"):
        assert (tmp_path / name).exists()


def test_own_words_are_read_by_the_referee(dispute: rows.Dispute, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("买家恶意退款。", "utf-8")

    done = run("1", "--out", str(tmp_path / "pack"), "--text", str(own))

    assert done.exit_code == 1
    assert "用了“恶意”" in done.output
    assert "没有注明证据" in done.output
    assert not (tmp_path / "pack").exists()


def test_an_unknown_channel_names_those_that_there_are(dispute: rows.Dispute, tmp_path: Path) -> None:
    done = run("1", "--channel", "nowhere", "--out", str(tmp_path))

    assert done.exit_code == 1
    assert done.exception is not None
    assert "nowhere" in str(done.exception)


def test_an_unknown_dispute_is_said_to_be_so(dispute: rows.Dispute, tmp_path: Path) -> None:
    done = run("77", "--out", str(tmp_path))

    assert "没有找到纠纷 77" in str(done.exception)
