import pytest
from click.testing import CliRunner

from mingbian.actions.open_dispute import open_dispute
from mingbian.casework.tell import anonymised
from mingbian.cli.tell import command
from mingbian.domain.clock import beijing
from mingbian.domain.story import read
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.disputes_by_number import DisputeAmbiguousError, DisputeUnknownError, dispute_called
from stock import SN, complaint, order_line

NOW = beijing(2026, 3, 10, 8, 0)


@pytest.fixture
def dispute(shop: rows.Shop) -> rows.Dispute:
    order_line(shop, province="浙江省", city="杭州市", district="西湖区", tracking="YT7000123")
    complaint(shop, text="我叫张三，电话13800138000，一直没收到")
    return open_dispute(shop, SN, now=NOW)


def test_a_stored_dispute_is_told_as_a_story_that_can_be_read_again(dispute: rows.Dispute) -> None:
    said = CliRunner().invoke(command, ["1"])

    assert said.exit_code == 0
    assert read(said.output).order == anonymised(dossier_of(dispute, NOW)).order


@pytest.mark.parametrize("secret", ["13800138000", SN, "YT7000123", "晴天小铺"])
def test_nothing_that_names_anybody_is_told(dispute: rows.Dispute, secret: str) -> None:
    assert secret not in CliRunner().invoke(command, ["1"]).output


def test_a_dispute_is_found_by_its_order_too(dispute: rows.Dispute) -> None:
    assert dispute_called(SN) == dispute


@pytest.mark.parametrize("called", ["2", "260301-9", "", "１", "99999999999999999999"])
def test_a_dispute_that_is_not_there_is_said_to_be_unknown(dispute: rows.Dispute, called: str) -> None:
    with pytest.raises(DisputeUnknownError):
        dispute_called(called)


def test_of_two_shops_one_must_be_named(dispute: rows.Dispute) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=NOW)
    order_line(other)
    complaint(other)
    theirs = open_dispute(other, SN, now=NOW)

    with pytest.raises(DisputeAmbiguousError, match="晴天小铺、别家"):
        dispute_called("1")
    assert dispute_called("1", shop="别家") == theirs
