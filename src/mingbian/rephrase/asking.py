"""One question to a server that speaks the OpenAI way, such as a local Ollama; one answer, or why there is none.

Nothing is followed elsewhere (a redirect would take the key along), nothing is waited for longer than a while in all,
and no more is read than an answer can hold.
"""

import http.client
import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from urllib.parse import urlsplit

from mingbian.domain.errors import MingbianError

SECONDS = 30.0
LONGEST_ANSWER = 256 * 1024
AT_HOME = frozenset({"127.0.0.1", "localhost", "::1"})
A_PIECE = 16 * 1024
REFUSED = {
    401: "服务器不接受密钥",
    403: "服务器不接受密钥",
    404: "地址或模型名不对",
    429: "服务器说太频繁，过一会儿再试",
}


class ModelFailedError(MingbianError):
    """The language model gave no answer that can be read."""

    code = "model_failed"
    message_format = "语言模型没有给出回答：{why}。"
    hint_format = "原来的话照样可以用；要再试，请先到“语言模型”页点“试一下”。"


class ModelAddressError(MingbianError):
    """The address is none that may be asked."""

    code = "model_address"
    message_format = "“{address}”不能用作语言模型的地址：{why}。"
    hint_format = "请填以 https:// 开头的地址，例如服务商给的 https://…/v1；本机的模型可以用 http://127.0.0.1:端口/v1。"


@dataclass(frozen=True, slots=True)
class Server:
    """Where to ask: the address up to `/v1`, the model's name, the key (empty where none is needed)."""

    address: str
    model: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One part of what is asked: `role` is system or user."""

    role: str
    text: str


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def checked_address(address: str) -> str:
    """The address without its last slash. Raises ModelAddressError: plain http only on this machine."""
    wanted = address.strip().rstrip("/")
    try:
        told = urlsplit(wanted)
        host, port = told.hostname or "", told.port
    except ValueError as error:
        raise ModelAddressError(address=wanted[:80], why="看不懂") from error
    if told.scheme not in ("http", "https") or not host or port == 0:
        raise ModelAddressError(address=wanted[:80], why="不是网址")
    if told.username or told.password or told.query or told.fragment:
        raise ModelAddressError(address=host, why="地址里不要带密钥或参数")
    if told.scheme == "http" and host not in AT_HOME:
        raise ModelAddressError(address=wanted[:80], why="http:// 会把内容明着传出去")
    return wanted


def ask(server: Server, said: tuple[Said, ...], *, seconds: float = SECONDS) -> str:
    """The model's answer as text. Raises ModelAddressError, ModelFailedError."""
    address = checked_address(server.address)
    asked = {
        "model": server.model,
        "messages": [{"role": one.role, "content": one.text} for one in said],
        "temperature": 0.3,
        "stream": False,
    }
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if server.key:
        headers["Authorization"] = f"Bearer {server.key}"
    body = json.dumps(asked, ensure_ascii=False).encode()
    post = urllib.request.Request(f"{address}/chat/completions", data=body, headers=headers, method="POST")  # noqa: S310 — the address was checked
    return _answer_in(_sent(post, seconds))


def _sent(post: urllib.request.Request, seconds: float) -> bytes:
    until = time.monotonic() + seconds
    try:
        with urllib.request.build_opener(_Stay).open(post, timeout=seconds) as response:
            told = b""
            while piece := response.read1(A_PIECE):
                told += piece
                if len(told) > LONGEST_ANSWER:
                    raise ModelFailedError(why="回答太长")
                if time.monotonic() > until:
                    raise ModelFailedError(why=f"{seconds:g} 秒还没有答完")
            return told
    except urllib.error.HTTPError as error:
        raise ModelFailedError(why=_refused(error.code)) from error
    except TimeoutError as error:
        raise ModelFailedError(why=f"{seconds:g} 秒没有答复") from error
    except urllib.error.URLError as error:
        slow = isinstance(error.reason, TimeoutError)
        raise ModelFailedError(why=f"{seconds:g} 秒没有连上" if slow else "连不上服务器") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise ModelFailedError(why="连接中断") from error


def _refused(code: int) -> str:
    return REFUSED.get(code, f"服务器答复 {code}")


def _answer_in(told: bytes) -> str:
    try:
        answer = json.loads(told)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError) as error:
        raise ModelFailedError(why="答复的格式看不懂") from error
    if not isinstance(answer, str) or not answer.strip():
        raise ModelFailedError(why="回答是空的")
    return answer
