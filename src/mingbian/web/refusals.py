"""What a person sees when something was not done: a calm Chinese page with a way on, never a stack trace."""

import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from mingbian.domain.errors import MingbianError

log = logging.getLogger(__name__)


class Refusals:
    """Turns a refused act into its sentence and hint. A page that knows better catches the refusal itself."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.respond(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, MingbianError):
            return None
        log.info("refused %s %s", exception.code, request.path)
        return _page(request, exception.message, exception.hint, 409)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, "没有找到这个页面。", "它可能已被移走，或属于另一家店铺。可以从“今日”重新进入。", 404)


def broken(request: HttpRequest) -> HttpResponse:
    return _page(
        request, "这一步没有完成，资料没有改动。", "请返回上一页再试一次；仍不行时，把时间记下来查看日志。", 500
    )


def _page(request: HttpRequest, sentence: str, hint: str, status: int) -> HttpResponse:
    told = {"sample": False, "notices": (), "sentence": sentence, "hint": hint}
    return render(request, "refused.html", told, status=status)
