"""How alike two texts or two pictures are."""

from mingbian.examine.wording import letters

SAME_PICTURE_BITS = 6  # of 64: survives JPEG, resizing and blur (measured on photos with known duplicates)
PLAIN_PICTURE_BITS = 6  # a hash with fewer bits set, or unset, is an empty wall or a black frame, and says nothing

# What the platform's own forms write into a complaint, and so stands in many of them word for word.
FORM_WORDS = (
    "商品质量问题 质量问题 与商品描述不符 与描述不符 描述不符 商品与描述不一致 未收到货 "
    "未按约定时间发货 少件漏发 少件 漏发 收到商品破损 商品破损 包装破损 商品损坏 卖家发错货 "
    "发错货 错发 假冒品牌 不想要了 多拍错拍不想要 多拍 错拍 七天无理由退货 七天无理由 "
    "7天无理由 仅退款 退货退款 我要退款 要求退款 申请退款 快递一直未送到 快递无记录 空包裹 "
    "其他 效果不好 不喜欢 买家申请 请商家处理 商家"
).split()


def own_words(text: str) -> str:
    """The letters of a text without what the platform's forms put there."""
    left = letters(text)
    for form in FORM_WORDS:
        left = left.replace(form, "")
    return left


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared pairs of neighbouring letters, of all pairs: 1.0 the same words, 0.0 none in common (Jaccard)."""
    together = len(one | other)
    return len(one & other) / together if together else 0.0


def pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring letters in a text; made once for a text that is compared with many."""
    return frozenset(text[place : place + 2] for place in range(len(text) - 1))


def same_picture(one: str, other: str) -> bool:
    """Whether two perceptual hashes are of one picture; a hash of an empty picture is like no other."""
    if len(one) != 16 or len(other) != 16 or not all(map(_tells, (one, other))):
        return False
    return (int(one, 16) ^ int(other, 16)).bit_count() <= SAME_PICTURE_BITS


def _tells(picture: str) -> bool:
    return PLAIN_PICTURE_BITS <= int(picture, 16).bit_count() <= 64 - PLAIN_PICTURE_BITS
