"""The program and what it stands on: versions, and the fonts that pages are set in."""

import platform
import sqlite3
import sys
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from importlib.resources import files

from mingbian.doctor.finding import Finding, good, note, wrong

TITLE, NEEDS_ROWS = "版本", False
OLDEST_PYTHON = (3, 11)
OLDEST_SQLITE = (3, 35, 0)  # Django 5.2 asks for 3.31; our counts use window functions and RETURNING
FONTS = 2
"""Regular and bold."""


def look(_: datetime) -> Iterator[Finding]:
    """Versions that are too old, and fonts that are gone."""
    python, sqlite = platform.python_version(), sqlite3.sqlite_version
    told = f"明辨 {version('mingbian')}，Python {python}，SQLite {sqlite}，Django {version('Django')}"
    yield good(f"{told}，{platform.system()}。")
    if sys.version_info < OLDEST_PYTHON:
        yield wrong(f"Python {python} 太旧。", "请安装 Python 3.11 或更新的版本，再重新安装明辨。")
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        yield wrong(f"SQLite {sqlite} 太旧。", "请换一个自带较新 SQLite 的 Python（3.11 以上的官方安装包都可以）。")
    fonts = [file.name for file in files("mingbian.render.fonts").iterdir() if file.name.endswith(".otf")]
    if len(fonts) < FONTS:
        yield note(f"排版用的字体只有 {len(fonts)} 个。", "生成图片和 PDF 会缺字，请重新安装明辨。")
