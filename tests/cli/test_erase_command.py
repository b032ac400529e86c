"""Erasing from the command line: looks first, goes only with the words, and finishes what was broken off."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mingbian.__main__ import mingbian
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from stock import SN, order_line

NOTE = "放门卫王师傅处"


@pytest.fixture
def bought(shop: rows.Shop) -> rows.OrderLine:
    return order_line(shop, buyer_note=NOTE, tracking="YT7000")


def erase(*words: str) -> Result:
    return CliRunner().invoke(mingbian, ["erase", *words], prog_name="mingbian")


def test_without_the_words_it_only_shows(bought: rows.OrderLine) -> None:
    answer = erase("--order", SN)

    assert answer.exit_code == 0
    assert "只留下数字：订单 1 条" in answer.output
    assert "还什么都没有删。" in answer.output
    assert "--confirm “永久删除 1 单”" in answer.output
    assert rows.OrderLine.objects.get().buyer_note == NOTE


def test_with_the_words_it_goes(bought: rows.OrderLine) -> None:
    answer = erase("--order", "YT7000", "--confirm", "永久删除 1 单")

    assert answer.exit_code == 0
    assert "证明第 1 号" in answer.output
    line = rows.OrderLine.objects.get()
    assert (line.order_sn, line.buyer_note, line.tracking) == ("erased-1-1", "", "")


def test_what_is_held_is_written_to_a_file_first(bought: rows.OrderLine, tmp_path: Path) -> None:
    erase("--order", SN, "--export", str(tmp_path / "held.json"), "--confirm", "永久删除 1 单")

    assert json.loads((tmp_path / "held.json").read_text(encoding="utf-8"))["资料"]["订单"][0]["buyer_note"] == NOTE
    assert rows.OrderLine.objects.get().buyer_note == ""


@pytest.mark.parametrize("words", [[], ["--order", "999"], ["--chat", "1"]])
def test_nobody_named_nobody_erased(bought: rows.OrderLine, words: list[str]) -> None:
    answer = erase(*words)

    assert answer.exit_code == 1
    assert "没有找到对得上的订单" in str(answer.exception) + answer.output


def test_what_was_broken_off_is_finished(shop: rows.Shop) -> None:
    assert erase("--resume").output == "做完了 0 次删除的清理。\n"


def test_a_wrong_word_is_refused(bought: rows.OrderLine) -> None:
    answer = erase("--order", SN, "--confirm", "是")

    assert answer.exit_code == 1
    assert rows.OrderLine.objects.get().buyer_note == NOTE
    assert beijing(2026, 3, 1, 10, 2) == rows.OrderLine.objects.get().placed_at
