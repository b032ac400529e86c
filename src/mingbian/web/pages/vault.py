"""The vault's state: when it was last verified, the ends of its chain to note elsewhere, and what it cannot prove."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from mingbian.domain.clock import in_full
from mingbian.store.models import Shop
from mingbian.store.queries.vault_state import HeadLine, end_of, head_lines, last_verified
from mingbian.vault.verify import CANNOT_PROVE
from mingbian.web.download import download
from mingbian.web.page import page, shop_of, shown

SAVED_AS = "存证链末条.txt"


@page("vault/")
def view(request: HttpRequest) -> HttpResponseBase:
    shop = shop_of(request)
    if request.GET.get("save") == "heads":
        return download(_to_carry(shop).encode(), SAVED_AS, "text/plain; charset=utf-8")
    return _page(request, shop)


def _page(request: HttpRequest, shop: Shop) -> HttpResponse:
    heads = head_lines(shop)
    return shown(
        request,
        "vault",
        verified=last_verified(shop),
        end=end_of(shop),
        heads=heads,
        key=next((head.key for head in heads if head.key), ""),
        stamped=next((head for head in heads if head.stamped_at), None),
        stamping=bool(settings.TSA_URL),
        trouble=next((head.trouble for head in heads if head.trouble), ""),
        cannot_prove=CANNOT_PROVE,
        now=timezone.now(),
    )


def _to_carry(shop: Shop) -> str:
    """Everything that was noted, as lines to print or to keep on a memory stick."""
    lines = [_line(head) for head in head_lines(shop, most=None)]
    end = end_of(shop) or "还没有条目"
    return f"{shop.name}　存证链\n{in_full(timezone.now())} 末条 {end}\n\n" + "".join(f"{line}\n" for line in lines)


def _line(head: HeadLine) -> str:
    stamp = f"　时间戳 {in_full(head.stamped_at)}" if head.stamped_at else ""
    key = f"　签名公钥 {head.key}" if head.key else ""
    return f"{head.day}　{head.seq}:{head.hash}{key}{stamp}"
