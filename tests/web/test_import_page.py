"""Bringing files in by hand: what became of each is told, bad rows can be taken away as a sheet, progress is shown."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import load_workbook

from export_files import ORDER_SN, ORDERS_SHORT, csv_bytes, order_row, zip_bytes
from mingbian.actions.import_report import Progress
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.web import under_way
from mingbian.web.under_way import Key, how_far, telling
from stock import complaint

TOKEN = "a" * 32
GOOD = csv_bytes(ORDERS_SHORT, order_row())
PARTLY = csv_bytes(ORDERS_SHORT, order_row(), order_row(订单号="260301-123456789012346", 订单状态="奇怪的状态"))


def bring(owner: Client, *files: tuple[str, bytes]) -> str:
    sent = [SimpleUploadedFile(name, content) for name, content in files]
    return owner.post("/import/", {"files": sent, "token": TOKEN}).content.decode()


def test_a_good_file_is_counted(owner: Client) -> None:
    page = bring(owner, ("orders.csv", GOOD))

    assert "读到 1 行：新增 1，更新 0，没有变化 0。" in page
    assert rows.OrderLine.objects.get().order_sn == ORDER_SN


def test_the_same_file_again_changes_nothing_and_is_said_so(owner: Client) -> None:
    bring(owner, ("orders.csv", GOOD))

    assert "这个文件以前导入过，没有变化。" in bring(owner, ("again.csv", GOOD))
    assert rows.OrderLine.objects.count() == 1


def test_bad_rows_are_listed_and_can_be_taken_away_as_a_sheet(owner: Client) -> None:
    page = bring(owner, ("orders.csv", PARTLY))

    imported = rows.ImportedFile.objects.get()
    assert "第 3 行" in page
    sheet = load_workbook(io.BytesIO(owner.get(f"/import/{imported.pk}/problems.xlsx").getvalue())).active
    assert "奇怪的状态" in [cell.value for row in sheet.iter_rows() for cell in row]


def test_a_file_of_no_known_kind_is_refused_with_what_would_be_known(owner: Client) -> None:
    page = bring(owner, ("menu.csv", csv_bytes(["菜名", "辣度"], ["鱼香肉丝", "2"])))

    assert "menu.csv" in page
    assert "订单号" in page
    assert not rows.ImportedFile.objects.exists()


def test_a_refused_file_never_stops_the_next(owner: Client) -> None:
    page = bring(owner, ("menu.csv", csv_bytes(["菜名"], ["鱼香肉丝"])), ("orders.csv", GOOD), ("note.docx", b"PK"))

    assert "新增 1" in page
    assert rows.OrderLine.objects.exists()


def test_a_zip_is_a_folder(owner: Client) -> None:
    page = bring(owner, ("all.zip", zip_bytes({"三月/orders.csv": GOOD, "三月/说明.md": b"hello"})))

    assert "新增 1" in page


@pytest.mark.parametrize("name", ["../../evil.csv", "<b>x</b>.csv", "x" * 300 + ".csv"])
def test_a_hostile_name_stays_text(owner: Client, name: str) -> None:
    page = bring(owner, (name, GOOD))

    assert "<b>x</b>" not in page
    assert rows.OrderLine.objects.exists()


def test_a_complaint_that_is_brought_in_with_its_order_becomes_a_dispute(owner: Client, shop: rows.Shop) -> None:
    complaint(shop, ORDER_SN, beijing(2026, 3, 9, 20, 0))

    page = bring(owner, ("orders.csv", GOOD))

    assert "新发现 1 起纠纷。" in page
    assert rows.Dispute.objects.get().order_sn == ORDER_SN


def test_nothing_chosen_is_asked_for(owner: Client) -> None:
    assert "还没有选择文件。" in owner.post("/import/", {"token": TOKEN}).content.decode()


def test_problems_of_an_import_that_there_is_not_are_not_found(owner: Client) -> None:
    assert owner.get("/import/999/problems.xlsx").status_code == 404


def test_every_blank_sheet_can_be_downloaded_and_no_other(owner: Client) -> None:
    page = owner.get("/import/").content.decode()
    codes = ["plain_complaints", "plain_weighings", "plain_reviews"]

    for code in codes:
        address = f"/import/sheets/{code}.xlsx"
        assert address in page
        assert load_workbook(io.BytesIO(owner.get(address).getvalue()))
    assert owner.get("/import/sheets/nonsense.xlsx").status_code == 404


def test_how_far_an_import_is_can_be_asked_by_who_brought_it(owner: Client, laoban: object) -> None:
    person = int(owner.session["_auth_user_id"])
    with telling(person, TOKEN) as tell:
        assert tell is not None
        assert owner.get(f"/import/progress/{TOKEN}/").status_code == 204, "nothing said yet"
        tell(Progress("orders.csv", 12_000, 100_000))

        assert owner.get(f"/import/progress/{TOKEN}/").content.decode() == "正在读「orders.csv」：12,000 / 100,000 行"
        assert how_far(person + 1, TOKEN) is None, "nobody else's"

    assert owner.get(f"/import/progress/{TOKEN}/").status_code == 204, "over"


def test_an_import_under_way_can_be_asked_how_far_it_is(owner: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[str] = []

    class Asked(dict[Key, Progress]):
        """What the importer said, and what the page answers at that moment."""

        def __setitem__(self, key: Key, progress: Progress) -> None:
            super().__setitem__(key, progress)
            answers.append(owner.get(f"/import/progress/{key[1]}/").content.decode())

    monkeypatch.setattr(under_way, "_under_way", Asked())
    page = bring(owner, ("订单.csv", GOOD))

    assert 'data-progress="/import/progress/' in page
    assert answers == ["正在读「订单.csv」：1 行"]


@pytest.mark.parametrize("token", ["", "short", "../../x", "A" * 32])
def test_a_token_that_is_none_is_not_told_to(token: str) -> None:
    with telling(1, token) as tell:
        assert tell is None
