"""Signing in. Before there is an owner, the way leads to the first run."""

from django.contrib.auth import login
from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme

from mingbian.store.queries.people import nobody_yet
from mingbian.web.page import page, shown

WRONG = "用户名或密码不对。请注意大小写；连续输错十次会锁定十五分钟。"


@page("sign-in/", open_to_strangers=True)
def view(request: HttpRequest) -> HttpResponse:
    if nobody_yet():
        return redirect("first_run")
    form = AuthenticationForm(request, data=request.POST or None)
    form.error_messages["invalid_login"] = WRONG
    if request.method == "POST" and form.is_valid():
        login(request, form.get_user())
        return redirect(_wanted(request))
    return shown(request, "sign_in", form=form, wanted=_wanted(request), status=200 if not form.errors else 422)


def _wanted(request: HttpRequest) -> str:
    """The page that was asked for before, if it is one of ours; a stranger's link must not lead out."""
    wanted = request.POST.get("next") or request.GET.get("next") or "/"
    ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if ours else "/"
