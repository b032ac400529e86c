"""What is found, and what the owner is told to do: each kind of damage in turn."""

import io
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings as django_settings

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.witness_heads import HEADS, witness_heads
from mingbian.doctor.checks import chain, clock, database, folder, heads, timestamps
from mingbian.doctor.finding import Finding, Level
from mingbian.domain.clock import beijing
from mingbian.sealing.signing import KEY_FILE
from mingbian.store import migrated
from mingbian.store import models as rows
from mingbian.vault.files import erase, keep, path_of
from mingbian.vault.ledger import Head, erased, next_entry
from stock import SN, complaint, order_line

DAY, NOW = beijing(2026, 12, 1, 9, 0), beijing(2026, 12, 2, 9, 0)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    tmp_path.chmod(0o700)
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", tmp_path / "vault")
    return tmp_path


@pytest.fixture
def held(shop: rows.Shop) -> rows.Evidence:
    order_line(shop)
    complaint(shop)
    dispute = open_dispute(shop, SN, now=DAY)
    return keep_evidence(dispute, io.BytesIO(b"a photo"), name="a.jpg", kind="chat", media_type="", now=DAY)


def wrong(found: object) -> list[str]:
    return [finding.sentence for finding in found if finding.level == Level.WRONG]


def the_step(found: object) -> str:
    """The last next step that was told."""
    steps: list[Finding] = [finding for finding in found if finding.next_step]
    return steps[-1].next_step


def test_all_is_well(held: rows.Evidence) -> None:
    witness_heads(now=NOW)

    for check in (chain, clock, database, folder, heads, timestamps):
        assert wrong(check.look(NOW)) == []


def test_a_missing_file_is_told_with_how_to_heal_it(held: rows.Evidence) -> None:
    path_of(django_settings.VAULT, held.sha256).unlink()

    found = list(chain.look(NOW))
    assert "不见了" in wrong(found)[1]
    assert "内容相同会自动补回原处" in the_step(found)

    keep(django_settings.VAULT, b"a photo")
    assert wrong(chain.look(NOW)) == [], "and the step that was told heals it"


def test_a_changed_file_is_told(held: rows.Evidence) -> None:
    path = path_of(django_settings.VAULT, held.sha256)
    path.chmod(0o600)
    path.write_bytes(b"changed")

    assert "内容被改过" in wrong(chain.look(NOW))[1]


def test_a_changed_entry_is_told(held: rows.Evidence) -> None:
    rows.LedgerEntry.objects.update(action="evidence_lost")

    found = list(chain.look(NOW))
    assert "存证链第 1 条与它自己的摘要不符" in wrong(found)[1]
    assert "不要再写入" in the_step(found)


def test_a_row_on_a_file_that_the_chain_does_not_know_is_told(held: rows.Evidence) -> None:
    rows.Evidence.objects.update(sha256=keep(django_settings.VAULT, b"another").sha256)

    assert "存证链里却没有它" in wrong(chain.look(NOW))[1]


def test_an_orphan_is_noted_and_not_wrong(held: rows.Evidence) -> None:
    keep(django_settings.VAULT, b"nobody knows me")
    (django_settings.VAULT / ".unfinished-x").write_bytes(b"half")

    found = list(chain.look(NOW))
    assert wrong(found) == []
    assert [finding.level for finding in found] == [Level.GOOD, Level.NOTE, Level.NOTE]


def say_erased(held: rows.Evidence) -> None:
    end = rows.LedgerHead.objects.get()
    entry = next_entry(Head(end.seq, end.hash), at=DAY, action="person_erased", subjects=[erased(held.sha256)])
    told = {**entry._asdict(), "subjects": " ".join(entry.subjects)}
    rows.LedgerEntry.objects.create(shop=held.dispute.shop, **told)
    rows.LedgerHead.objects.update(seq=entry.seq, hash=entry.hash)
    held.delete()


def test_an_erased_file_is_told_as_erased_and_the_chain_as_whole(held: rows.Evidence) -> None:
    erase(django_settings.VAULT, held.sha256)
    say_erased(held)

    found = list(chain.look(NOW))
    assert wrong(found) == []
    assert "另有 1 个文件已依法删除，链完整" in found[1].sentence


def test_an_erased_file_that_is_still_there_is_wrong(held: rows.Evidence) -> None:
    say_erased(held)

    assert "登记为已删除的文件还在" in wrong(chain.look(NOW))[0]


@pytest.mark.parametrize(("now", "said"), [(beijing(2020, 1, 1), "还早"), (beijing(2026, 11, 30), "时钟被拨回过")])
def test_a_clock_that_goes_wrong_is_told(held: rows.Evidence, now: object, said: str) -> None:
    assert said in wrong(clock.look(now))[0]


def test_a_folder_that_others_can_open_is_told_with_the_command(own_home: Path) -> None:
    own_home.chmod(0o755)

    found = list(folder.look(NOW))
    assert "其他用户能打开" in wrong(found)[0]
    assert f"chmod 700 '{own_home}'" in [finding.next_step for finding in found][1]


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage:
        free = 100 << 20

    monkeypatch.setattr(folder.shutil, "disk_usage", lambda _: Usage)

    assert "磁盘还剩 0.1 GB" in wrong(folder.look(NOW))[0]


def test_a_lost_key_is_told(held: rows.Evidence, own_home: Path) -> None:
    witness_heads(now=NOW)
    (own_home / KEY_FILE).unlink()

    assert wrong(heads.look(NOW)) == ["签名密钥不见了。"]
    assert not (own_home / KEY_FILE).exists(), "looking makes no new one"


def test_a_broken_key_and_heads_left_unsigned_are_told(held: rows.Evidence, own_home: Path) -> None:
    (own_home / KEY_FILE).write_bytes(b"broken")
    witness_heads(now=NOW)

    told = wrong(heads.look(NOW + timedelta(days=2)))
    assert "读不出来" in told[0]
    assert "1 个末条一天多没有签名" in told[1]


def test_a_day_that_nobody_closed_is_noted(held: rows.Evidence) -> None:
    found = list(heads.look(NOW))

    assert [finding.level for finding in found] == [Level.NOTE, Level.GOOD]


def test_heads_whose_files_are_gone_are_told(held: rows.Evidence, own_home: Path) -> None:
    witness_heads(now=NOW)
    for path in (own_home / HEADS).rglob("head-*.txt"):
        path.unlink()

    assert "少了 1 个末条" in wrong(heads.look(NOW))[0]


def test_a_timestamp_server_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(django_settings, "TSA_URL", "http://127.0.0.1:1/")

    assert "连不上服务器" in wrong(timestamps.look(NOW))[0]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("applied", lambda steps: steps | {("store", "9999_later")}, "由更新的版本用过（9999_later）"),
        ("written", lambda steps: steps | {("store", "9999_later")}, "还差 1 步升级（从 9999_later 起）"),
    ],
)
def test_tables_of_another_version_are_told(
    monkeypatch: pytest.MonkeyPatch, name: str, change: object, said: str
) -> None:
    steps = change(getattr(migrated, name)())
    monkeypatch.setattr(f"mingbian.doctor.tables.{name}", lambda: steps)

    assert said in wrong(database.look(NOW))[0]
