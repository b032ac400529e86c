"""Rows asked for by a written statement are the rows that Django itself would give."""

from datetime import date

import pytest
from django.db.models import Model

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.answers import rows_of
from stock import complaint, order_line

AT = beijing(2026, 3, 9, 22, 15)
ALL = "SELECT * FROM {table} WHERE shop_id = %(shop)s ORDER BY id"


def told(row: Model) -> dict[str, object]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def test_every_cell_is_read_as_django_reads_it(shop: rows.Shop) -> None:
    order_line(shop)
    complaint(shop, at=AT, registered_on=date(2026, 2, 1))
    complaint(shop, "260301-2", at=AT)
    rows.Trace.objects.create(shop=shop, line_key="1", tracking="YT1", at=AT, signed=True)

    for table in (rows.OrderLine, rows.Complaint, rows.Trace):
        statement = ALL.format(table=table._meta.db_table)
        found = rows_of(table, statement, {"shop": shop.pk})
        by_django = list(table._default_manager.all())

        assert found
        assert [told(row) for row in found] == [told(row) for row in by_django]
        assert [{type(value) for value in told(row).values()} for row in found] == [
            {type(value) for value in told(row).values()} for row in by_django
        ]


def test_a_column_is_known_by_its_name_not_by_its_place(shop: rows.Shop) -> None:
    """A later version's tables have the columns in another order where a field was added between two others."""
    complaint(shop, at=AT)
    columns = ", ".join(reversed([field.column for field in rows.Complaint._meta.concrete_fields]))

    found = rows_of(rows.Complaint, f"SELECT {columns} FROM complaint WHERE shop_id = %(shop)s", {"shop": shop.pk})

    assert [told(row) for row in found] == [told(row) for row in rows.Complaint.objects.all()]


def test_what_was_found_can_be_saved_again(shop: rows.Shop) -> None:
    complaint(shop, at=AT)
    (found,) = rows_of(rows.Complaint, ALL.format(table="complaint"), {"shop": shop.pk})

    found.text = "改过"
    found.save()

    assert rows.Complaint.objects.get().text == "改过"
    assert rows.Complaint.objects.count() == 1


def test_nothing_found_is_no_rows(shop: rows.Shop) -> None:
    assert rows_of(rows.Complaint, ALL.format(table="complaint"), {"shop": shop.pk}) == []


def test_a_statement_that_leaves_a_column_out_is_refused(shop: rows.Shop) -> None:
    """A row with holes would ask the database again at each of them, one by one."""
    complaint(shop, at=AT)

    with pytest.raises(ValueError, match="line_key"):
        rows_of(rows.Complaint, "SELECT id FROM complaint WHERE shop_id = %(shop)s", {"shop": shop.pk})
