"""Server酱, which hands a message on to 微信."""

import re

from mingbian.notify.way import Field, Filled, WayNotUnderstoodError, way

KEY = re.compile(r"SCT[0-9A-Za-z]{10,60}")


@way(
    "Server酱（微信）",
    Field("key", "SendKey", "以 SCT 开头。", secret=True),
    steps="用微信登录 Server酱的网站，在“SendKey”一页复制。",
)
def address(filled: Filled) -> str:
    key = filled["key"].strip()
    if not KEY.fullmatch(key):
        raise WayNotUnderstoodError(field="SendKey", title=" Server酱", why="它应以 SCT 开头，只有字母和数字。")
    return f"schan://{key}"
