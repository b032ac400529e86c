"""A file's name as it may be shown and stored: what cannot be seen is taken out, what is too long is cut in the middle.

`gpj.exe` written backwards with a sign that turns the line reads as `exe.jpg`; a zero ends a text in some databases.
"""

import re
from pathlib import PurePosixPath
from unicodedata import category

LONGEST = 120
LONGEST_SUFFIX = 12
NAMELESS = "未命名文件"
# Controls, signs that turn or join a line (bidirectional marks among them), halves of a pair, and private ones.
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
SPACES = re.compile(r"\s+")


def told_name(name: str) -> str:
    """The last part of a path without unseen signs, at most `LONGEST` signs, its suffix kept. Never empty."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    seen = "".join(
        " " if sign in "\t\n\r" else sign for sign in last if sign in "\t\n\r" or category(sign) not in UNSEEN
    )
    plain = SPACES.sub(" ", seen).strip()
    if len(plain) <= LONGEST:
        return plain or NAMELESS
    suffix = PurePosixPath(plain).suffix[:LONGEST_SUFFIX]
    return f"{plain[: LONGEST - len(suffix) - 1]}…{suffix}"
