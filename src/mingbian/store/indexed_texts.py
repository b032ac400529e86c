"""Which texts can be searched by their words: what was said, written and read, and in which table it stands."""

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IndexedText:
    """Which column of which table holds words.

    `lines` says that it is JSON of `reading.words.as_kept`; `of_dispute` that the table knows its dispute and not its
    shop: then its words stand behind a nought, and the question joins the dispute.
    """

    table: str
    column: str = "text"
    lines: bool = False
    of_dispute: bool = False

    @property
    def name(self) -> str:
        return f"{self.table}_words"

    @property
    def shop(self) -> str:
        """Behind whose number the words stand, in SQL."""
        return "0" if self.of_dispute else "shop_id"


INDEXED = (
    IndexedText("chat_message"),
    IndexedText("complaint"),
    IndexedText("review"),
    IndexedText("phone_call"),
    IndexedText("file_words", "lines", lines=True),
    IndexedText("certificate", "title"),
    IndexedText("evidence", "caption", of_dispute=True),
    IndexedText("letter", of_dispute=True),
)
OF_TABLE = {index.table: index for index in INDEXED}


def line_words(lines: str | list[list[str | float]]) -> str:
    """The words of a page's lines as they stand in the table, as the driver gives them."""
    read = json.loads(lines or "[]") if isinstance(lines, str) else lines
    return "\n".join(str(line[0]) for line in read)
