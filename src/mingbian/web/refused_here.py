"""A refusal told above the same page, which then shows what was typed."""

from django.contrib import messages
from django.http import HttpRequest

from mingbian.domain.errors import MingbianError


def told_here(request: HttpRequest, refusal: MingbianError) -> None:
    messages.error(request, f"{refusal.message} {refusal.hint}".strip())
