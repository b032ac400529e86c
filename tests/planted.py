"""Markers in every column that can hold a word, of everything that belongs to one case: what must be found nowhere.

Every table of ours is walked, so a table that comes tomorrow is planted too. What is no person's stays what it is:
codes of ours and the shop's own goods, listed here by name.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.db import models

from mingbian.domain.timeline import EVENT_KINDS
from mingbian.store import models as rows
from mingbian.store.models import MomentField

MARKER = "ZQX7KV"

CODES = frozenset(
    (
        *("state", "step", "route", "band", "finding", "reason", "ending", "channel", "stage", "kind", "speaker"),
        *("stars", "stage", "due_for", "purpose", "source", "media_type", "sha256", "hash", "seen", "story", "likely"),
        *(
            "goods_id",
            "sku_id",
            "batch",
            "category",
            "order_sn",
            "tracking",
            "caller",
            "older",
            "exhibits",
            "judgement",
        ),
        *("copies", "status", "file", "column", "code", "answer", "measure"),
    )
)
"""Columns that hold codes of ours, hashes, the shop's own goods, or what the rest is found by."""

SHOPS_OWN = frozenset(
    (
        *("Product", "ListingSnapshot", "Campaign", "PromotionDay", "Certificate", "Learning", "RuleCheck", "Shop"),
        *("Announcement", "RuleVersion", "RuleNote"),
        *("LedgerHead", "LedgerEntry", "NotedHead", "Erasure", "ErasedMark", "Retention", "Membership", "ImportedFile"),
        *("Grievance", "GrievanceDay", "SalesDay", "GoodsSpread", "Telling", "TellingWay", "Beat", "LanguageModel"),
        "Lesson",
    )
)
"""Tables in which nothing is a buyer's, or that are made from the others."""


def plant_everywhere(him: rows.Dispute, other: rows.Dispute, now: datetime) -> int:
    """How many markers were planted: in every row of his, a row being made where a table has none."""
    planted = 0
    for table in apps.get_app_config("store").get_models():
        if table.__name__ in SHOPS_OWN:
            continue
        found = list(_his(table, him)) or [_made(table, him, now)]
        for row in found:
            planted += _plant(row)
    planted += _plant_in_others(him, other)
    return planted


def _his(table: type[models.Model], him: rows.Dispute) -> Iterator[Any]:
    names = {field.name for field in table._meta.concrete_fields}
    everything = table._default_manager
    parcels = set(rows.OrderLine.objects.filter(order_sn=him.order_sn).values_list("tracking", flat=True)) - {""}
    files = set(rows.Evidence.objects.filter(dispute=him).values_list("sha256", flat=True))
    if "order_sn" in names:
        yield from everything.filter(order_sn=him.order_sn)
    elif "dispute" in names:
        yield from everything.filter(dispute=him)
    elif "tracking" in names:
        yield from everything.filter(tracking__in=parcels)
    elif "print" in names:
        yield from everything.filter(print__evidence__dispute=him)
    elif "evidence" in names:
        yield from everything.filter(evidence__dispute=him)
    elif "sha256" in names:
        yield from everything.filter(sha256__in=files)
    elif table is rows.ImportProblem:
        lines = rows.OrderLine.objects.filter(order_sn=him.order_sn).exclude(imported=None)
        yield from everything.filter(imported__in=lines.values("imported"), row__in=lines.values("row"))
    else:
        raise AssertionError(f"where does a buyer stand in {table.__name__}? say so in planted.py")


def _made(table: type[models.Model], him: rows.Dispute, now: datetime) -> models.Model:
    """A row of his with something in every column that must not be empty."""
    line = rows.OrderLine.objects.filter(order_sn=him.order_sn).exclude(imported=None)[0]
    evidence = rows.Evidence.objects.filter(dispute=him).exclude(caption="shared").order_by("-number")[1]
    known: dict[type[models.Model], models.Model | None] = {
        rows.Shop: him.shop,
        rows.Dispute: him,
        rows.Evidence: evidence,
        rows.PicturePrint: rows.PicturePrint.objects.filter(evidence__dispute=him).first(),
        rows.ImportedFile: line.imported,
    }
    told: dict[str, Any] = {}
    for field in table._meta.concrete_fields:
        if field.primary_key and not field.remote_field:
            continue
        if field.remote_field:
            told[field.name] = known.get(field.related_model)
            if told[field.name] is None and not field.null:
                told[field.name] = _one_of(field.related_model, him, now)
        elif field.name in ("order_sn", "tracking", "sha256", "row"):
            told[field.name] = getattr(evidence if field.name == "sha256" else line, field.name)
        elif not field.null and not field.has_default():
            told[field.name] = _anything(field, now)
    return table._default_manager.create(**told)


def _one_of(table: type[models.Model], him: rows.Dispute, now: datetime) -> models.Model:
    """A row that another stands on: one of the shop's own, one of his that is there, else a made one."""
    if table.__name__ in SHOPS_OWN:
        return table._default_manager.all()[0]
    return next(iter(_his(table, him)), None) or _made(table, him, now)


def _anything(field: models.Field, now: datetime) -> Any:
    if isinstance(field, MomentField):
        return now
    if isinstance(field, models.DateField):
        return date(2026, 3, 1)
    if isinstance(field, models.BinaryField):
        return MARKER.encode()
    word = "code" if field.name in CODES else MARKER
    return word if isinstance(field, models.CharField | models.TextField) else 1


def _plant(row: Any) -> int:
    planted = 0
    for field in row._meta.concrete_fields:
        name = field.name
        if field.primary_key or name in CODES or field.remote_field:
            continue
        if isinstance(field, models.CharField | models.TextField):
            setattr(row, name, f"{MARKER}{type(row).__name__}{name}{row.pk}"[: field.max_length])
        elif isinstance(field, models.JSONField):
            setattr(row, name, _planted_in(row, name))
        elif isinstance(field, models.BinaryField):
            setattr(row, name, MARKER.encode() + b"bytes")
        else:
            continue
        planted += 1
    row.save()
    return planted


def _planted_in(row: Any, name: str) -> Any:
    """A timeline event's facts are a person's where its kind says so; any other JSON is filled."""
    if isinstance(row, rows.TimelineEvent):
        kind = EVENT_KINDS[row.kind]
        return {fact: MARKER if fact in kind.personal else value for fact, value in row.facts.items()}
    return [[MARKER, name]]


def _plant_in_others(him: rows.Dispute, other: rows.Dispute) -> int:
    """What another case's kept assessment, picture and note of an import tell of him."""
    neighbour = f"2026-03-01 09:00 neighbour {him.order_sn} quality 同样坏了{MARKER}neighbour\n"
    assessment = rows.Assessment.objects.filter(dispute=other).order_by("pk")[0]
    assessment.story += neighbour
    assessment.judgement["findings"].append({"sentence": f"订单 {him.order_sn} 也说“同样坏了{MARKER}neighbour”。"})
    assessment.save()
    rows.PhotoReading.objects.create(dispute=other, at=other.recorded_at, name="图", seen=him.order_sn)
    rows.TimelineEvent.objects.create(
        shop=him.shop, at=other.recorded_at, kind="file_imported", facts={"file": f"{him.order_sn}.csv"}
    )
    return 4
