"""The data folder: there, closed to others, with room left."""

import os
import shutil
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from django.conf import settings

from mingbian.doctor.finding import Finding, good, note, wrong
from mingbian.sealing.signing import KEY_FILE as SIGNING_KEY
from mingbian.store.home import KEY_FILE as SECRET_KEY

TITLE, NEEDS_ROWS = "数据文件夹", False
LITTLE, TOO_LITTLE = 2 << 30, 300 << 20
"""Bytes; our guess: a year of a small shop's pictures, and a day's."""

OPEN_TO_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def look(_: datetime) -> Iterator[Finding]:
    """Permissions of the folder and its secrets, and free space."""
    home = Path(settings.HOME)
    if not home.is_dir():
        yield note(f"还没有数据文件夹：{home}", "第一次运行 mingbian run 时会自动建立。")
        return
    yield good(f"数据都在 {home}")
    if not os.access(home, os.R_OK | os.W_OK | os.X_OK):
        yield wrong("当前用户不能读写数据文件夹。", f"请用安装时的账号运行，或把 {home} 的权限还给它。")
    yield from _open_ones(home)
    yield from _space(home)


def _open_ones(home: Path) -> Iterator[Finding]:
    """Windows keeps a user's folders closed by other means, and tells no modes."""
    if os.name == "nt":
        return
    for path in (home, home / SECRET_KEY, home / SIGNING_KEY):
        if path.exists() and path.stat().st_mode & OPEN_TO_OTHERS:
            mode = "700" if path.is_dir() else "600"
            yield wrong(f"这台电脑上的其他用户能打开 {path.name}。", f"请运行：chmod {mode} '{path}'")


def _space(home: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(home).free
    told = f"磁盘还剩 {free / (1 << 30):.1f} GB。"
    if free < TOO_LITTLE:
        yield wrong(told, "马上腾出空间：清空回收站、移走大文件。磁盘满了，证据就存不进来。")
    elif free < LITTLE:
        yield note(told, "请在近期腾出空间。")
    else:
        yield good(told)
