"""What a PDF holds besides its pages: a password, scripts, a form, files; and the words that are printed in it.

Nothing of it is run, filled in or unpacked. It is told, because whoever opens the original in another program should
know it before.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from mingbian.reading.pdf import opened_pdf
from mingbian.reading.refusals import DocumentLockedError, UploadDamagedError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PAGES_READ = 3
"""A certificate, an invoice, a receipt says what it is on its first page."""
LONGEST_WORDS = 6_000
PIECE = 1 << 20
ACTS = re.compile(rb"/(?:JavaScript|JS|Launch|SubmitForm|ImportData|GoToE)\b")
LONGEST_MARK = 16


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """`pages` is 0 where it cannot be opened. `words` are those of the first pages; a scan has none."""

    pages: int = 0
    locked: bool = False
    scripts: bool = False
    form: bool = False
    files: int = 0
    words: str = ""

    @property
    def said(self) -> tuple[str, ...]:
        """What whoever keeps it should know, a sentence each."""
        if self.locked:
            return ("这份 PDF 设了打开密码，原件照样存好，这里看不了内容；请另存一份没有密码的，一并上传。",)
        if not self.pages:
            return ("这份 PDF 打不开，可能不完整；原件照样存好，请核对后重新导出一份。",)
        told = (
            (self.scripts, "这份 PDF 里带有脚本或会自动执行的动作；这里不会执行，下载后请不要允许它运行。"),
            (self.form, "这份 PDF 里有可填写的表单；这里按存入时的样子显示，填写框里的字请核对原件。"),
            (self.files > 0, f"这份 PDF 里还夹带着 {self.files} 个文件，没有打开。"),
        )
        return tuple(sentence for holds, sentence in told if holds)


def pdf_facts(content: BinaryIO, *, name: str) -> PdfFacts:
    """The facts; for a locked or broken PDF the fact that it is. Reads the file in pieces."""
    acts = _names_an_act(content)
    try:
        with opened_pdf(content, name=name) as document:
            return _facts(document, acts=acts)
    except DocumentLockedError:
        return PdfFacts(locked=True, scripts=acts)
    except UploadDamagedError:
        return PdfFacts(scripts=acts)


def _facts(document: "PdfDocument", *, acts: bool) -> PdfFacts:
    from pypdfium2 import raw  # noqa: PLC0415 — as in `pdf`

    return PdfFacts(
        pages=len(document),
        scripts=acts or raw.FPDFDoc_GetJavaScriptActionCount(document) > 0,
        form=raw.FPDF_GetFormType(document) != raw.FORMTYPE_NONE,
        files=max(0, raw.FPDFDoc_GetAttachmentCount(document)),
        words=_words(document),
    )


def _words(document: "PdfDocument") -> str:
    said: list[str] = []
    for number in range(min(PAGES_READ, len(document))):
        page = document[number]
        said.append(page.get_textpage().get_text_bounded(errors="replace")[:LONGEST_WORDS])
        page.close()
    return "\n".join(said).replace("\0", "")[:LONGEST_WORDS]


def _names_an_act(content: BinaryIO) -> bool:
    """Whether an action that runs is named where no compression hides it; the library finds the others."""
    content.seek(0)
    before = b""
    while piece := content.read(PIECE):
        if ACTS.search(before + piece):
            return True
        before = piece[-LONGEST_MARK:]
    return False
