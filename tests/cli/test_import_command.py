"""`mingbian import`: what it says of each file, in words and as JSON."""

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from export_files import AFTERSALES, ORDER_SN, ORDERS_SHORT, csv_bytes, order_row, put
from mingbian.cli.import_ import command
from mingbian.store import models as rows

COMPLAINTS = ["订单号", "投诉时间", "投诉原因", "要求金额(元)", "投诉内容"]


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    folder = tmp_path / "导出"
    put(folder, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(), order_row(订单号="2.6E+20")))
    put(folder, "投诉登记.csv", csv_bytes(COMPLAINTS, [ORDER_SN, "2026-03-09 22:15", "未收到货", "38.90", "没收到"]))
    put(folder, "空.xlsx", b"")
    put(folder, "截图.png", b"x")
    return folder


def run(*words: object) -> Result:
    return CliRunner().invoke(command, [str(word) for word in words])


def test_it_says_what_became_of_each_file_and_what_to_do_next(shop: rows.Shop, exports: Path) -> None:
    result = run(exports)

    assert result.exit_code == 0
    for said in (
        "✔ 导出/订单.csv：订单导出",
        "读到 2 行：新增 1，更新 0，没有变化 0；1 行有问题",
        "第 3 行「订单号」：编号被表格软件改成了小数或科学计数法",
        "（原内容：2.6E+20）",
        "✘ 「导出/空.xlsx」是空文件。",
        "请重新下载这份文件",
        "略过 1 个不是导出的文件：导出/截图.png",
        "共 2 个问题。加上 --problems 问题.xlsx",
        "开始处理 1 起纠纷：1 号。",
        "下一步：mingbian run",
    ):
        assert said in result.output


def test_all_problems_can_be_had_as_a_sheet(shop: rows.Shop, exports: Path, tmp_path: Path) -> None:
    result = run(exports, "--problems", tmp_path / "问题.xlsx")

    sheet = load_workbook(io.BytesIO((tmp_path / "问题.xlsx").read_bytes())).active
    assert sheet is not None
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["导出/空.xlsx", "导出/订单.csv"]
    assert "全部 2 个问题已写入" in result.output


def test_json_says_the_same(shop: rows.Shop, exports: Path) -> None:
    told = json.loads(run(exports, "--json").output)

    assert [(file["name"], file["ending"]) for file in told["files"]] == [
        ("导出/投诉登记.csv", "imported"),
        ("导出/空.xlsx", "refused"),
        ("导出/订单.csv", "imported"),
    ]
    assert told["files"][1]["refusal"]["code"] == "file_empty"
    assert told["files"][2]["problems"][0]["row"] == 3
    assert (told["passed_by"], told["opened"], told["stopped"]) == (["导出/截图.png"], [1], None)


def test_on_a_terminal_it_shows_how_far_it_is(shop: rows.Shop, exports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet = run(exports / "订单.csv").stderr
    monkeypatch.setenv("FORCE_COLOR", "1")
    shown = run(exports / "投诉登记.csv").stderr

    assert quiet == ""
    assert "投诉登记.csv" in shown
    assert "行" in shown


def test_a_second_time_says_that_nothing_changed(shop: rows.Shop, exports: Path) -> None:
    run(exports)
    result = run(exports)

    assert "= 导出/订单.csv：以前导入过，一个字也没有变，不再读。" in result.output
    assert rows.OrderLine.objects.count() == 1


def test_the_first_import_makes_the_shop(db: None, exports: Path) -> None:
    assert run(exports).exit_code == 0

    assert rows.Shop.objects.get().name == "我的店铺"
    assert rows.OrderLine.objects.get().shop.name == "我的店铺"


def test_of_several_shops_one_must_be_named(shop: rows.Shop, exports: Path) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=shop.opened_at)

    assert run(exports).exception.code == "shop_ambiguous"
    assert run(exports, "--shop", "没有这家").exception.code == "shop_unknown"
    assert run(exports, "--shop", "别家").exit_code == 0
    assert rows.OrderLine.objects.get().shop == other


@pytest.mark.parametrize(("name", "said"), [("没有.csv", "没有这个文件"), ("空.csv", "是空文件")])
def test_it_fails_when_nothing_came_in(shop: rows.Shop, tmp_path: Path, name: str, said: str) -> None:
    put(tmp_path, "空.csv", b"")
    result = run(tmp_path / name)

    assert result.exit_code == 1
    assert said in result.output


def test_an_unknown_sheet_is_told_what_would_be_known(shop: rows.Shop, tmp_path: Path) -> None:
    result = run(put(tmp_path, "售后.csv", csv_bytes([name for name in AFTERSALES if name != "售后编号"], ["x"] * 23)))

    assert result.exit_code == 1
    assert "售后单导出（售后编号、订单编号、售后状态、退款金额）" in result.output
