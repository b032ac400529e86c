"""Signing out, by a button only: a link could be followed by accident."""

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from mingbian.web.page import page


@page("sign-out/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("sign_in")
