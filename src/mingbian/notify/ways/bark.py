"""The app Bark on an iPhone, through its own server or one's own."""

from urllib.parse import urlsplit

from mingbian.notify.way import Field, Filled, WayNotUnderstoodError, escaped, way


@way(
    "Bark（苹果手机）",
    Field("address", "推送地址", "形如 https://api.day.app/您的密钥；自建服务器的也可以。", secret=True),
    steps="在 App Store 装好 Bark，打开后复制首页上的推送地址。",
)
def address(filled: Filled) -> str:
    told = urlsplit(filled["address"].strip())
    key = next((part for part in told.path.split("/") if part), "")
    if told.scheme not in ("http", "https") or not told.hostname or not key:
        raise WayNotUnderstoodError(field="推送地址", title=" Bark ", why="它应是一个网址，末尾带着密钥。")
    scheme = "barks" if told.scheme == "https" else "bark"
    port = f":{told.port}" if told.port else ""
    return f"{scheme}://{told.hostname}{port}/{escaped(key)}/?image=no"
