"""A robot in a 钉钉 group."""

import re

from mingbian.notify.way import Field, Filled, WayNotUnderstoodError, escaped, way

TOKEN = re.compile(r"(?:^|[?&]access_token=)([0-9a-zA-Z]{32,128})(?=$|&)")
SECRET = re.compile(r"SEC[0-9a-zA-Z]{20,100}")


@way(
    "钉钉群机器人",
    Field("webhook", "Webhook 地址", "形如 https://oapi.dingtalk.com/robot/send?access_token=…", secret=True),
    Field(
        "signing",
        "加签密钥",
        "安全设置选“加签”时才有，以 SEC 开头；选“自定义关键词”的请填“明辨”作关键词。",
        must=False,
        secret=True,
    ),
    steps="在钉钉群的设置里选“机器人”，添加“自定义”机器人，再复制它的 Webhook 地址。",
)
def address(filled: Filled) -> str:
    found, signing = TOKEN.search(filled["webhook"].strip()), filled.get("signing", "").strip()
    if found is None:
        raise WayNotUnderstoodError(field="Webhook 地址", title="钉钉群机器人", why="里面没有 access_token。")
    if signing and not SECRET.fullmatch(signing):
        raise WayNotUnderstoodError(field="加签密钥", title="钉钉群机器人", why="它应以 SEC 开头。")
    return f"dingtalk://{escaped(signing)}@{found[1]}/" if signing else f"dingtalk://{found[1]}/"
