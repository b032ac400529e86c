"""The pages on which pictures for an appeal are chosen, put in order, cut and drawn over."""

import io
from unittest.mock import patch

import pytest
from django.test import Client
from PIL import Image

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.redact_evidence import redact_evidence
from mingbian.domain.clock import beijing
from mingbian.reading.hiding import Looked
from mingbian.store import models as rows
from mingbian.web.pages.choose_pictures import moved
from page_in_order import read

HERE = "/disputes/1/pictures/"
MARKING = "/disputes/1/exhibits/1/marking/"
LINE = {"shape": "arrow", "from_x": "10", "from_y": "10", "to_x": "60", "to_y": "50"}


@pytest.fixture
def held(dispute: rows.Dispute) -> list[rows.Evidence]:
    """Three pictures of the handing over, looked through."""
    found = []
    for place, kind in enumerate(("sign_proof", "courier_stamp", "pickup_record", "goods_photo")):
        out = io.BytesIO()
        Image.new("RGB", (300, 400), (60 * place, 90, 90)).save(out, "JPEG")
        out.seek(0)
        one = keep_evidence(
            dispute, out, name=f"{kind}.jpg", kind=kind, media_type="image/jpeg", now=beijing(2026, 3, 10, 8)
        )
        with patch("mingbian.reading.hiding.looked_through", return_value=Looked(1, (), 1)):
            redact_evidence(one, now=beijing(2026, 3, 10, 8))
        found.append(one)
    return found


def shown(owner: Client, address: str = f"{HERE}?channel=evidence") -> str:
    page = owner.get(address).content.decode()
    assert read(page).faults == []
    return page


def test_the_rule_of_the_channel_is_shown_with_its_id_and_how_sure_it_is(
    owner: Client, held: list[rows.Evidence]
) -> None:
    page = shown(owner)

    assert "PDD-INT-05" in page
    assert "可信度低" in page
    assert "只用原图" in page
    assert "改为编号整理图" not in page


def test_each_picture_has_its_reason(owner: Client, held: list[rows.Evidence]) -> None:
    page = shown(owner)

    assert "单凭它" in page
    assert "留在 PDF 里" in page


def test_without_any_original_the_page_says_what_to_do(owner: Client, dispute: rows.Dispute) -> None:
    assert "还没有可以上传的原图" in shown(owner)


def test_order_and_choice_are_kept_and_measured(owner: Client, held: list[rows.Evidence]) -> None:
    order = ["exhibit:2", "exhibit:1", "exhibit:3", "exhibit:4"]

    owner.post(
        f"{HERE}choose/",
        {"channel": "evidence", "mode": "originals", "order": order, "piece": ["exhibit:2", "exhibit:1"]},
    )

    assert rows.PicturePlan.objects.get().pieces == ["exhibit:2", "exhibit:1"]
    page = shown(owner)
    assert "您选的图片" in page
    assert "2 / 3 张" in page
    owner.post(
        f"{HERE}choose/",
        {
            "channel": "evidence",
            "mode": "originals",
            "order": order,
            "piece": ["exhibit:2", "exhibit:1"],
            "move": "down:exhibit:2",
        },
    )
    assert rows.PicturePlan.objects.get().pieces == ["exhibit:1", "exhibit:2"]


def test_one_too_many_comes_back_as_it_was_ticked(owner: Client, held: list[rows.Evidence]) -> None:
    every = [f"exhibit:{one.number}" for one in held]

    answer = owner.post(f"{HERE}choose/", {"channel": "evidence", "mode": "originals", "order": every, "piece": every})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "请先拿掉" in page
    assert page.count('name="piece"') == page.count("checked> <label") == 4


@pytest.mark.parametrize(
    "told", [{"mode": "collage"}, {}, {"mode": "originals", "order": "exhibit:99", "piece": "exhibit:99"}]
)
def test_a_form_that_makes_no_sense_changes_nothing(
    owner: Client, held: list[rows.Evidence], told: dict[str, str]
) -> None:
    assert owner.post(f"{HERE}choose/", {"channel": "evidence", **told}).status_code == 422
    assert not rows.PicturePlan.objects.exists()


def test_where_both_ways_are_open_one_button_changes_it(owner: Client, held: list[rows.Evidence]) -> None:
    assert "改为只用原图" in shown(owner, f"{HERE}?channel=work_order")

    owner.post(f"{HERE}choose/", {"channel": "work_order", "automatic": "1", "mode": "originals"})

    assert "改为编号整理图" in shown(owner, f"{HERE}?channel=work_order")


def test_a_page_can_be_looked_at_before_it_is_sealed(owner: Client, held: list[rows.Evidence]) -> None:
    answer = owner.get(f"{HERE}page.png?channel=work_order&page=1")

    assert answer["Content-Type"] == "image/png"
    assert "no-store" in answer["Cache-Control"]
    for wrong in (
        "channel=work_order&page=9",
        "channel=work_order&page=0",
        "channel=nowhere",
        "channel=work_order&page=²",
    ):
        assert owner.get(f"{HERE}page.png?{wrong}").status_code == 404


def test_marks_are_drawn_listed_and_rubbed_out(owner: Client, held: list[rows.Evidence]) -> None:
    owner.post(f"{MARKING}draw/", LINE)

    page = shown(owner, MARKING)
    assert "从（10，10）到（60，50）" in page
    assert "laoban 2026-03-10 09:00" in page
    plain, drawn = (owner.get(f"{MARKING}sheet.jpg{query}").getvalue() for query in ("", "?drawn=1"))
    assert plain != drawn
    assert "去修改" in shown(owner)
    owner.post(f"{MARKING}rub-out/", {"mark": "1"})
    assert "还没有标注" in shown(owner, MARKING)


@pytest.mark.parametrize(
    ("where", "told", "said"),
    [
        ("draw", LINE | {"to_x": "101"}, ("“终点横”没有填好", 'value="101"')),
        ("draw", LINE | {"to_x": "10", "to_y": "10"}, ("或者太小", 'value="arrow" checked')),
        ("frame", {"left": "10", "caption": "签名一致"}, ("现在只填了 1 个", 'value="签名一致"')),
        ("frame", {"caption": "买家撒谎"}, ("不是图上能看到的事实", 'value="买家撒谎"')),
        ("rub-out", {"mark": "²"}, ("没有这个标注", "画方框或箭头")),
    ],
)
def test_what_is_refused_comes_back_as_it_was_typed(
    owner: Client, held: list[rows.Evidence], where: str, told: dict[str, str], said: tuple[str, str]
) -> None:
    answer = owner.post(f"{MARKING}{where}/", told)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert [words for words in said if words not in page] == []


def test_before_anybody_looked_for_personal_data_nothing_is_drawn(owner: Client, dispute: rows.Dispute) -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 400)).save(out, "PNG")
    out.seek(0)
    keep_evidence(dispute, out, name="a.png", kind="chat", media_type="image/png", now=beijing(2026, 3, 10, 8))

    assert "先去遮盖" in shown(owner, MARKING)
    assert owner.get(f"{MARKING}sheet.jpg").status_code == 404


def test_a_ticked_piece_moves_past_the_next_ticked_one() -> None:
    order, ticked = ["a", "b", "c", "d"], frozenset("acd")

    assert moved(order, ticked, "up:c") == ["c", "b", "a", "d"]
    assert moved(order, ticked, "down:d") == order
    assert moved(order, ticked, "up:b") == order
    assert moved(order, ticked, "sideways:a") == order
