from io import StringIO

from django.apps import apps
from django.core.management import call_command
from django.db import connection


def test_the_migrations_make_the_tables_that_the_models_describe(db: None) -> None:
    said = StringIO()

    call_command("makemigrations", "store", check=True, dry_run=True, stdout=said, skip_checks=True)

    assert "No changes detected" in said.getvalue()


def test_every_table_has_a_plain_name_and_every_column_of_its_model(db: None) -> None:
    with connection.cursor() as cursor:
        for model in apps.get_app_config("store").get_models():
            table = model._meta.db_table
            columns = {column.name for column in connection.introspection.get_table_description(cursor, table)}
            assert not table.startswith("store_")
            assert columns == {field.column for field in model._meta.concrete_fields}


def test_every_row_of_a_shop_goes_with_its_shop(db: None) -> None:
    """Deleting a shop must leave nothing of anybody behind. When a loop was last alive tells of nobody."""
    store = apps.get_app_config("store")
    names_its_shop = {model for model in store.get_models() if any(f.name == "shop" for f in model._meta.fields)}
    through = {
        model for model in store.get_models() if any(f.name in ("dispute", "imported") for f in model._meta.fields)
    }

    assert set(store.get_models()) - names_its_shop - through == {
        apps.get_model("store", "Shop"),
        apps.get_model("store", "Beat"),
    }
