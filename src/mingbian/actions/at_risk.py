"""What a file does to the program that reads it costs that file alone: it is not read again and again before others.

A mark is laid before the file is read, and taken away afterwards, whatever was raised. A program that was ended
meanwhile (a broken decoder, no memory left) takes nothing away; a file that has MOST_TRIES marks is told unreadable.
Marks are small files in the data folder and no rows: they outlive a program that ends without a word, and need no
transaction while something is read for seconds.
"""

from types import TracebackType

from django.conf import settings

from mingbian.reading.refusals import UploadRefusedError

MOST_TRIES = 2


class ReadingEndedError(UploadRefusedError):
    """Each time that it was read the reading program ended."""

    code = "reading_ended"
    message_format = "读取「{name}」时，读取程序 {tries} 次意外中断，不再自动读取；原件仍完好保存。"
    hint_format = "请把它重新截图或另存为 JPG，再作为新的证物存入。"


class AtRisk:
    """`with AtRisk("picture-7", name):` around reading it. Raises ReadingEndedError; then the marks are taken away."""

    def __init__(self, what: str, name: str) -> None:
        self.mark = settings.HOME / "reading" / what
        self.name = name

    def __enter__(self) -> None:
        tries = self.mark.stat().st_size if self.mark.exists() else 0
        if tries >= MOST_TRIES:
            self.mark.unlink(missing_ok=True)
            raise ReadingEndedError(name=self.name, tries=tries)
        self.mark.parent.mkdir(parents=True, exist_ok=True)
        with self.mark.open("ab") as marks:
            marks.write(b".")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.mark.unlink(missing_ok=True)
