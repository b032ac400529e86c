"""The folder of a demo: begun afresh each time, and never anybody else's."""

import shutil
from pathlib import Path

from mingbian.domain.errors import MingbianError

MARK = ".mingbian-demo"
DATA, SHOP, PACK = "data", "shop", "pack"


class DemoFolderTakenError(MingbianError):
    """Only what an earlier demo left is cleared away."""

    code = "demo_folder_taken"
    message_format = "文件夹 {folder} 里有别的东西，没有动它。"
    hint_format = "请另指定一个空文件夹，例如 --folder {other}。"


class DemoFolderBusyError(MingbianError):
    """Something holds a file of the last demo open, or it may not be removed."""

    code = "demo_folder_busy"
    message_format = "上一次演示留下的 {file} 清不掉：{why}。"
    hint_format = "请先关掉正在用它的工作台或看图软件，再运行一次。"


def fresh(folder: Path) -> Path:
    """The folder, empty but for our mark. Raises DemoFolderTakenError, DemoFolderBusyError.

    What is cleared are the three folders that a demo makes, and only beside the mark that a demo has set. A link is
    taken away, never followed.
    """
    taken = folder.is_symlink() or (folder.exists() and not folder.is_dir())
    if taken or (folder.exists() and any(folder.iterdir()) and not (folder / MARK).is_file()):
        raise DemoFolderTakenError(folder=folder, other=f"{folder}-2")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()
    for part in (DATA, SHOP, PACK):
        _clear(folder / part)
    return folder


def _clear(part: Path) -> None:
    try:
        if part.is_symlink():
            part.unlink()
        elif part.exists():
            shutil.rmtree(part)
    except OSError as error:
        raise DemoFolderBusyError(file=error.filename or part, why=error.strerror or "被占用") from error
