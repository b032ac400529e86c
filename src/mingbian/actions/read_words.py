"""Read the words of a kept file, once: pictures and scanned pages by looking, a PDF's own text as it stands.

It takes seconds and half a gigabyte, so it comes before the transaction and belongs into a process of its own. What was
read is a proposal of the program: nothing is judged by it until a human has confirmed what it means.
"""

from collections.abc import Callable
from datetime import datetime
from typing import BinaryIO

from django.conf import settings
from django.contrib.auth.models import User
from django.db import IntegrityError

from mingbian.actions.acting import acting
from mingbian.actions.at_risk import AtRisk, ReadingEndedError
from mingbian.reading.document_words import pages_in
from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.words import Page, as_kept
from mingbian.store import models as rows
from mingbian.store.queries.unread_words import KeptFile
from mingbian.store.queries.words_in import Words, words_of_file
from mingbian.vault.files import open_kept

LOST = "这个文件的原件不在证据库里了。"

ReadPages = Callable[[BinaryIO], tuple[Page, ...]]


def read_words(file: KeptFile, *, now: datetime, by: User | None = None, read_pages: ReadPages | None = None) -> Words:
    """What was read; what is there already where the file was read before.

    `read_pages` reads the bytes (`pages_in` by default). A file that cannot be read, or that the vault has lost, is
    told so, once.
    """
    if (known := words_of_file(file.shop.pk, file.sha256)) is not None:
        return known
    words = _read(file, read_pages or (lambda content: pages_in(content, name=file.name)))
    try:
        with acting("words_read", file.shop, now=now, by=by) as act:
            rows.FileWords.objects.bulk_create(_kept(file, words, now))
            act.tell(said="没能读出来" if words.problem else f"{len(words.pages)} 页，{len(words.lines)} 行")
    except IntegrityError:  # another process read it meanwhile; its reading is as good
        return words_of_file(file.shop.pk, file.sha256) or words
    return words


def _read(file: KeptFile, read_pages: ReadPages) -> Words:
    try:
        with (
            AtRisk(f"words-{file.shop.pk}-{file.sha256}", file.name),
            open_kept(settings.VAULT, file.sha256) as original,
        ):
            return Words(read_pages(original))
    except FileNotFoundError:
        return Words((), LOST)
    except ReadingEndedError as ended:
        return Words((), f"{ended.message}{ended.hint}")
    except UploadRefusedError as refused:
        return Words((), refused.message)


def _kept(file: KeptFile, words: Words, now: datetime) -> list[rows.FileWords]:
    if words.problem or not words.pages:
        problem = words.problem or "文件里没有一页。"
        return [rows.FileWords(shop=file.shop, sha256=file.sha256, page=1, at=now, problem=problem)]
    return [
        rows.FileWords(
            shop=file.shop,
            sha256=file.sha256,
            page=page.number,
            at=now,
            width_px=page.width_px,
            height_px=page.height_px,
            printed=page.printed,
            lines=as_kept(page.lines),
        )
        for page in words.pages
    ]
