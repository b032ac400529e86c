"""What stands in the database of this process: its tables with columns, keys, indexes and checks, to be compared."""

from django.apps import apps
from django.db import connection


def tables() -> dict[str, object]:
    """Under each of our tables: (column, type, may be nothing) and what binds it, without generated names."""
    told: dict[str, object] = {}
    with connection.cursor() as cursor:
        for table in sorted(model._meta.db_table for model in apps.get_app_config("store").get_models()):
            columns = connection.introspection.get_table_description(cursor, table)
            bound = connection.introspection.get_constraints(cursor, table)
            told[table] = [
                sorted([column.name, str(column.type_code), column.null_ok] for column in columns),
                sorted(
                    [
                        [str(name) for name in one["columns"] or ()],
                        [one["primary_key"], one["unique"], bool(one["foreign_key"]), one["check"], one["index"]],
                    ]
                    for one in bound.values()
                ),
            ]
        told["and"] = sorted(name for name in connection.introspection.table_names(cursor) if name not in told)
    return told
