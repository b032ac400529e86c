"""A robot in a 飞书 group."""

import re

from mingbian.notify.way import Field, Filled, WayNotUnderstoodError, way

TOKEN = re.compile(r"(?:^|/hook/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?$")


@way(
    "飞书群机器人",
    Field("webhook", "Webhook 地址", "形如 https://open.feishu.cn/open-apis/bot/v2/hook/…", secret=True),
    steps="在飞书群的设置里选“群机器人”，添加“自定义机器人”；安全设置选“自定义关键词”，填“明辨”，再复制 Webhook 地址。",
)
def address(filled: Filled) -> str:
    found = TOKEN.search(filled["webhook"].strip())
    if found is None:
        raise WayNotUnderstoodError(
            field="Webhook 地址", title="飞书群机器人", why="它应以 /hook/ 后面的一串编号结尾。"
        )
    return f"feishu://{found[1]}/"
