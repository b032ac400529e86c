"""An e-mail, sent through the owner's own mailbox."""

import re

from mingbian.notify.way import Field, Filled, WayNotUnderstoodError, escaped, way

ADDRESS = re.compile(r"[^@\s,;<>\"]{1,64}@[A-Za-z0-9.-]{3,190}")
HOST = re.compile(r"[A-Za-z0-9.-]{1,190}")
AT_ONCE = "465"
"""On this port a mail server speaks TLS from the first byte; on others it is asked to begin."""


@way(
    "邮件",
    Field("sender", "发件邮箱", "用您自己的邮箱发给自己最稳妥。"),
    Field("password", "授权码", "不是登录密码；在邮箱设置的“SMTP 服务”里生成。", secret=True),
    Field("host", "SMTP 服务器", "如 smtp.qq.com、smtp.163.com。"),
    Field("port", "端口", "多为 465 或 587。"),
    Field("to", "收件邮箱", "不填就发给发件邮箱。", must=False),
    steps="在邮箱的网页版打开“设置”，开启 SMTP 服务，生成一个授权码。",
)
def address(filled: Filled) -> str:
    sender = filled["sender"].strip()
    to, host, port = filled.get("to", "").strip() or sender, filled["host"].strip(), filled["port"].strip()
    for label, value in (("发件邮箱", sender), ("收件邮箱", to)):
        if not ADDRESS.fullmatch(value):
            raise WayNotUnderstoodError(field=label, title="邮件", why="它不是一个邮箱地址。")
    if not HOST.fullmatch(host):
        raise WayNotUnderstoodError(field="SMTP 服务器", title="邮件", why="它不是一个服务器的名字。")
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise WayNotUnderstoodError(field="端口", title="邮件", why="它应是 1 到 65535 的数字。")
    mode = "ssl" if port == AT_ONCE else "starttls"
    who = f"{escaped(sender)}:{escaped(filled['password'].strip())}"
    return f"mailtos://{who}@{host}:{port}?mode={mode}&from={escaped(sender)}&to={escaped(to)}"
