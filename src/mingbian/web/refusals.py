"""What a person sees when something was not done: a calm Chinese page with a way on, never a stack trace."""

import logging
from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from mingbian.domain.errors import MingbianError
from mingbian.web.arriving import is_too_large

log = logging.getLogger(__name__)


class Refusals:
    """Turns a refused act into its sentence and hint. A page that knows better catches the refusal itself."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if is_too_large(request):
            return too_large(request)
        response = self.respond(request)
        # Whoever signs in again after a form is led to the form's address, where there is nothing to look at.
        return only_by_button(request, response) if response.status_code == 405 else response

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


def too_large(request: HttpRequest) -> HttpResponse:
    """More in one request than may arrive; none of it was read."""
    gib = settings.LARGEST_UPLOAD_MIB >> 10
    hint = "请分几次上传；很长的录像请先截取需要的部分。"
    return _page(request, f"一次最多上传 {gib} GB，这次超过了，没有收下。", hint, 413)


def not_understood(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, TooManyFilesSent):
        most = settings.DATA_UPLOAD_MAX_NUMBER_FILES
        return _page(request, f"一次最多上传 {most} 个文件，没有收下。", "请分几次上传，或压成几个 zip。", 400)
    return _page(request, "送来的内容没有读懂，资料没有改动。", "请返回上一页，刷新以后再提交一次。", 400)


def not_allowed(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, "这里不对您开放。", "请用有权限的账号登录，或从“今日”重新进入。", 403)


def page_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its token: it stood open too long, or it came from another place than our own page."""
    log.info("refused a form without its token: %s", request.path)
    return _page(request, "这个页面放得太久，为了安全没有提交。", "请返回上一页，刷新以后再提交一次。", 403)


def locked_out(request: HttpRequest, response: HttpResponse | None, credentials: object) -> HttpResponse:
    """Too many wrong passwords."""
    return _page(request, "密码连续输错十次，登录暂时锁定。", "十五分钟后可以再试；资料都还在，不受影响。", 429)


def only_by_button(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """An address that takes a form, opened as a page."""
    told = _page(request, "这个地址只能由页面上的按钮打开。", "刚才的内容没有提交；请从“今日”重新进入。", 405)
    told["Allow"] = response.get("Allow", "POST")
    return told


def _page(request: HttpRequest, sentence: str, hint: str, status: int) -> HttpResponse:
    said = {"sentence": sentence, "hint": hint}
    told = {"shops": (), "here": None, "sample": False, "pressing": None, "silent": None, "notices": (), **said}
    return render(request, "refused.html", told, status=status)
