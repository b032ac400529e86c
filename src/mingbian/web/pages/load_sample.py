"""「载入示例店铺」: the sample shop written and imported, so that a first look costs nothing."""

import tempfile
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.load_sample import load_sample
from mingbian.web.page import page, person, shop_of

# Goes before the names of its files in the list of imports.
FOLDER = "示例店铺"


@page("sample/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    with tempfile.TemporaryDirectory(prefix="mingbian-sample-") as folder:
        load_sample(shop_of(request), Path(folder) / FOLDER, now=timezone.now(), by=person(request))
    return redirect("today")
