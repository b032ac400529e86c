"""What kinds of personal data there are to hide, and one place in a picture or page that is hidden for it.

What was hidden is told by its kind, its place and how often; the words themselves are kept nowhere.
"""

from dataclasses import dataclass
from enum import StrEnum

Corner = tuple[float, float]
Corners = tuple[Corner, Corner, Corner, Corner]
"""Upper left, upper right, lower right, lower left as the words run: shares of the page's width and height, 0 to 1."""


class Personal(StrEnum):
    """Why something is hidden."""

    PHONE = "phone"
    IDENTITY = "identity"
    CARD = "card"
    ACCOUNT = "account"
    MAIL = "mail"
    NAME = "name"
    ADDRESS = "address"
    CODE = "code"
    UNREAD = "unread"
    BY_HAND = "by_hand"


PERSONAL_TITLES = {
    Personal.PHONE: "电话或隐私号",
    Personal.IDENTITY: "身份证号",
    Personal.CARD: "银行卡号",
    Personal.ACCOUNT: "聊天或支付账号",
    Personal.MAIL: "邮箱",
    Personal.NAME: "姓名",
    Personal.ADDRESS: "区县以下的地址",
    Personal.CODE: "条码或二维码",
    Personal.UNREAD: "读不清的字",
    Personal.BY_HAND: "手工遮盖",
}


@dataclass(frozen=True, slots=True)
class Found:
    """From where to where in a text something personal stands."""

    begins: int
    ends: int
    kind: Personal


@dataclass(frozen=True, slots=True)
class Spot:
    """One place to hide on a page, counted from 1."""

    page: int
    corners: Corners
    kind: Personal

    @property
    def box(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) around it."""
        across, down = zip(*self.corners, strict=True)
        return min(across), min(down), max(across), max(down)


def level(box: tuple[float, float, float, float]) -> Corners:
    """The corners of (left, top, right, bottom), within the page."""
    left, top, right, bottom = (min(1.0, max(0.0, side)) for side in box)
    return ((left, top), (right, top), (right, bottom), (left, bottom))
