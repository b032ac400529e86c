"""A robot in a 企业微信 group."""

import re

from mingbian.notify.way import Field, Filled, WayNotUnderstoodError, way

KEY = re.compile(r"(?:^|[?&]key=)([0-9A-Za-z-]{30,40})(?=$|&)")


@way(
    "企业微信群机器人",
    Field("webhook", "Webhook 地址", "形如 https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…", secret=True),
    steps="在企业微信的群里点右上角，选“群机器人”，添加一个，再复制它的 Webhook 地址。",
)
def address(filled: Filled) -> str:
    found = KEY.search(filled["webhook"].strip())
    if found is None:
        raise WayNotUnderstoodError(field="Webhook 地址", title="企业微信群机器人", why="里面没有 key。")
    return f"wecombot://{found[1]}"
