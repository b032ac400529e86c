"""Opening a PDF that someone sent: one at a time, and only to look. Nothing in it is ever run.

The library that reads it has no scripts built in, takes pieces of the file as it needs them, and is not made for
several threads: whoever opens a PDF in this program does it through here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, BinaryIO

from mingbian.reading.refusals import DocumentLockedError, UploadDamagedError, UploadRefusedError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_one_at_a_time = RLock()


@contextmanager
def opened_pdf(content: BinaryIO, *, name: str) -> Iterator["PdfDocument"]:
    """The document; while it is open no other thread opens one. Raises DocumentLockedError, UploadDamagedError.

    Whatever reading it raises while it is open is told as damage: bytes can be bent into raising almost anything.
    """
    import pypdfium2  # noqa: PLC0415 — the first page of the workbench does not wait for it

    content.seek(0)
    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(content)
        except Exception as error:
            locked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
            raise (DocumentLockedError if locked else UploadDamagedError)(name=name) from error
        try:
            yield document
        except UploadRefusedError:
            raise
        except Exception as error:
            raise UploadDamagedError(name=name) from error
        finally:
            document.close()
