"""How templates are filled: escaped by default, with the few words that every page may use."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from jinja2 import Environment, StrictUndefined

from mingbian.domain.clock import BEIJING, in_full
from mingbian.domain.masking import masked
from mingbian.domain.money import yuan
from mingbian.examine.rates import percent as rate

if TYPE_CHECKING:
    from mingbian.domain.need import EvidenceKind


def environment(**options: Any) -> Environment:
    """The one environment; an unknown name in a template is an error, not a blank."""
    options |= {"undefined": StrictUndefined, "autoescape": True, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(**options)  # noqa: S701  # escaped: the option stands one line above
    made.globals |= {"static": static, "url": _url, "kinds_in_groups": _kinds_in_groups}
    made.filters |= {
        "yuan": yuan,
        "about": about,
        "moment": moment,
        "field_moment": field_moment,
        "left": left,
        "percent": percent,
        "signed": signed,
        "rate": rate,
        "full": in_full,
        "masked": masked,
    }
    return made


def about(fen: float) -> str:
    """An expected sum in whole yuan, `约` said by the page: `12`, `-3`; below one yuan to the jiao."""
    return f"{fen / 100:.0f}" if abs(fen) >= 1000 else f"{fen / 100:.1f}"


def _url(name: str, *places: object, **named: object) -> str:
    return reverse(name, args=places or None, kwargs=dict(named) or None)


def _kinds_in_groups() -> "tuple[tuple[str, tuple[EvidenceKind, ...]], ...]":
    from mingbian.gather.evidence_kinds import kinds_in_groups  # noqa: PLC0415 — its files are for the pages that ask

    return kinds_in_groups()


def moment(at: datetime) -> str:
    """`2026年3月4日 09:12`, Beijing time; the year only when it is not this one."""
    local = at.astimezone(BEIJING)
    year = "" if local.year == timezone.now().astimezone(BEIJING).year else f"{local.year}年"
    return f"{year}{local.month}月{local.day}日 {local:%H:%M}"


def field_moment(at: datetime) -> str:
    """`2026-03-04T09:12`, Beijing time, as a field for a date and time wants it."""
    return f"{at.astimezone(BEIJING):%Y-%m-%dT%H:%M}"


def left(due_at: datetime, now: datetime) -> str:
    """How long is left, in the two largest units: `还有 1 天 3 小时`, `已过 20 分钟`."""
    seconds = int((due_at - now).total_seconds())
    days, rest = divmod(abs(seconds), 86400)
    hours, minutes = rest // 3600, rest % 3600 // 60
    words = [f"{count} {unit}" for count, unit in ((days, "天"), (hours, "小时"), (minutes, "分钟")) if count]
    return ("还有 " if seconds >= 0 else "已过 ") + (" ".join(words[:2]) or "不到 1 分钟")


def percent(share: float) -> str:
    """`0.874` → `87%`; never 0 % or 100 %, which no estimate of ours is."""
    return f"{min(99, max(1, round(share * 100)))}%"


def signed(db: float) -> str:
    """`8.96` → `+9.0`, `-2.0` → `−2.0`: a sum is read by its signs."""
    return f"{db:+.1f}".replace("-", "−")
