"""One action called by a button: done and said so, or refused and said why; then back to where the user was.

Where something is typed, `web/typed.py` shows it again instead.
"""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mingbian.domain.errors import MingbianError


def acted(
    request: HttpRequest, act: Callable[[], object], *, said: str = "", back: str, number: int | str | None = None
) -> HttpResponse:
    """Calls the action; `said` is shown when it was done, the refusal's sentence and hint when it was not.

    What can be seen on the page itself need not be said.
    """
    try:
        act()
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
    else:
        if said:
            messages.success(request, said)
    return redirect(back) if number is None else redirect(back, number)
