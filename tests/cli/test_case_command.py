"""`mingbian case` and `mingbian open-case`: out under a password, and back where no browser will."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from mingbian.actions.open_dispute import open_dispute
from mingbian.cli.case import command as case
from mingbian.cli.open_case import command as open_case
from mingbian.domain.clock import beijing
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.vault.verify import verify_bundle
from stock import SN, complaint, order_line


@pytest.fixture
def dispute(shop: rows.Shop) -> rows.Dispute:
    order_line(shop)
    complaint(shop)
    return open_dispute(shop, SN, now=beijing(2026, 3, 10, 9))


def test_a_case_goes_out_and_its_bundle_comes_back(dispute: rows.Dispute, tmp_path: Path) -> None:
    made = CliRunner().invoke(case, ["1", "--out", str(tmp_path / "case.html"), "--for", "court"])
    password = re.search(r"告诉对方）：([a-z-]+)", made.output)

    assert made.exit_code == 0, made.output
    assert password
    back = CliRunner().invoke(
        open_case, [str(tmp_path / "case.html"), "--out", str(tmp_path / "out.zip"), "--password", password[1]]
    )
    assert back.exit_code == 0, back.output
    assert verify_bundle(tmp_path / "out.zip").faults == ()


def test_a_password_from_a_file_is_not_told(dispute: rows.Dispute, tmp_path: Path) -> None:
    (tmp_path / "password.txt").write_text("Kq7!vT2p-Zr9-uw\n", "utf-8")

    made = CliRunner().invoke(
        case, ["1", "--out", str(tmp_path / "case.html"), "--password-file", str(tmp_path / "password.txt")]
    )

    assert made.exit_code == 0, made.output
    assert "Kq7!" not in made.output


def test_a_wrong_password_writes_nothing(dispute: rows.Dispute, tmp_path: Path) -> None:
    CliRunner().invoke(case, ["1", "--out", str(tmp_path / "case.html")])

    told = CliRunner().invoke(
        open_case, [str(tmp_path / "case.html"), "--out", str(tmp_path / "out.zip"), "--password", "wrong"]
    )

    assert isinstance(told.exception, MingbianError)
    assert not (tmp_path / "out.zip").exists()
