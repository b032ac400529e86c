"""What every table promises: somebody has said what becomes of a person in it; nothing of him stays by oversight."""

import re

import pytest
from django.apps import apps
from django.db import models

from mingbian.store.erasing.forgetting import Gone, Mended, Thinned, Untouched, as_is, emptied, every_rule

TABLES = list(apps.get_app_config("store").get_models())
RULES = every_rule()
CHINESE = re.compile(r"[一-鿿]")

CODES = {
    "Dispute": {"goods_id", "reason", "state", "step", "route", "band", "finding"},
    "OrderLine": {"goods_id", "sku_id", "batch", "category"},
    "AfterSale": {"goods_id"},
    "Complaint": {"reason"},
    "HandedIn": {"channel"},
    "Offer": {"kind", "state"},
    "OfferAnswer": {"answer"},
    "Verdict": {"ending"},
    "TimelineEvent": {"kind"},
}
"""Text that stays as it stands: codes of ours and the shop's own goods. A column joins only after a thought."""

HOW_TO = """say in store/erasing/tables/ what becomes of a person there:
    Gone(table, title, found)                     rows are deleted
    Thinned(table, title, found, stays, why)      only the columns in `stays` are kept
    Mended(table, title, found, mend)             somebody else's rows that mention him
    Untouched(table, why)                         no buyer stands there
"""

every_thinned = pytest.mark.parametrize(
    "rule", [rule for rule in RULES if isinstance(rule, Thinned)], ids=lambda rule: rule.table.__name__
)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_somebody_said_what_becomes_of_a_person_in_it(table: type[models.Model]) -> None:
    said = [rule for rule in RULES if rule.table is table]

    assert said, f"{table.__name__}: {HOW_TO}"
    untouched = [rule for rule in said if isinstance(rule, Untouched)]
    assert not untouched or len(said) == 1, "untouched, or not"
    assert sum(isinstance(rule, Gone | Thinned) for rule in said) <= 1, "a person's own rows have one fate"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{type(rule).__name__}-{rule.table.__name__}")
def test_it_is_told_to_a_reader(rule: Gone | Thinned | Mended | Untouched) -> None:
    if not isinstance(rule, Untouched):
        assert CHINESE.search(rule.title)
    if isinstance(rule, Thinned | Untouched):
        assert CHINESE.search(rule.why)


def test_no_two_things_are_called_the_same() -> None:
    titles = [rule.title for rule in RULES if not isinstance(rule, Untouched)]

    assert len(titles) == len(set(titles))


@every_thinned
def test_what_stays_is_there_and_the_rest_can_be_emptied(rule: Thinned) -> None:
    columns = {field.name: field for field in rule.table._meta.concrete_fields}

    assert set(rule.stays) <= set(columns)
    for name, field in columns.items():
        if not (field.primary_key or name == "shop" or name in rule.stays):
            assert field.null or emptied(field) is not None, f"{rule.table.__name__}.{name} can't be emptied"


@every_thinned
def test_no_free_text_stays_as_it_stands(rule: Thinned) -> None:
    texts = {
        name
        for name, treat in rule.stays.items()
        if treat is as_is
        and isinstance(rule.table._meta.get_field(name), models.CharField | models.TextField | models.JSONField)
    }

    assert texts == CODES.get(rule.table.__name__, set())
