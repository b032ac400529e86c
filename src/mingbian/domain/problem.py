"""What was wrong with one cell or file that came in, said so that a seller can mend it.

Bad input never loses good input: an import returns what it understood *and* these.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that was not understood; `row` counts from 1 as a spreadsheet does, 0 is the whole file.

    `code` is stable (`id_damaged`), `reason` is the Chinese sentence, `value` the text as it stood there (cut short).
    """

    file: str
    row: int
    column: str
    code: str
    reason: str
    value: str = ""
