"""The shop that somebody means on the command line."""

from mingbian.domain.errors import MingbianError
from mingbian.store.models import Shop


class ShopAmbiguousError(MingbianError):
    """Several shops, and none was named."""

    code = "shop_ambiguous"
    message_format = "这里有几家店铺：{shops}，不知道说的是哪一家。"
    hint_format = "请加上 --shop 店名。"


class ShopUnknownError(MingbianError):
    """No shop has that name."""

    code = "shop_unknown"
    message_format = "没有叫「{name}」的店铺；这里有：{shops}。"
    hint_format = "请核对店名。"


def shop_called(name: str) -> Shop | None:
    """By its name, or the only one there is; None where there is none at all.

    Raises ShopUnknownError, ShopAmbiguousError.
    """
    shops = list(Shop.objects.order_by("pk"))
    named = [shop for shop in shops if name in ("", shop.name)]
    if not shops:
        return None
    names = "、".join(shop.name for shop in shops)
    if not named:
        raise ShopUnknownError(name=name, shops=names)
    if len(named) > 1:
        raise ShopAmbiguousError(shops=names)
    return named[0]
