"""A server of one's own, which gets the message as JSON."""

from urllib.parse import urlsplit

from mingbian.notify.way import Field, Filled, WayNotUnderstoodError, way


@way(
    "自建接口",
    Field("address", "接收地址", "以 http:// 或 https:// 开头；会收到一段 JSON，含 title 与 message。", secret=True),
    steps="给会自己搭服务的人用，例如转到内部系统。",
)
def address(filled: Filled) -> str:
    told = urlsplit(filled["address"].strip())
    if told.scheme not in ("http", "https") or not told.hostname or told.username:
        raise WayNotUnderstoodError(field="接收地址", title="自建接口", why="它应是一个网址，不带用户名。")
    scheme = "jsons" if told.scheme == "https" else "json"
    port = f":{told.port}" if told.port else ""
    query = "&".join(f"-{part}" for part in told.query.split("&") if part)
    return f"{scheme}://{told.hostname}{port}{told.path}" + (f"?{query}" if query else "")
