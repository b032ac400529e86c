"""`mingbian judge FILE`: read a story and print what the four steps say of it, without a database."""

import json
import sys
from pathlib import Path

import click

from mingbian.casework.as_json import as_json
from mingbian.casework.in_words import in_words
from mingbian.casework.judge import judge
from mingbian.domain.errors import MingbianError
from mingbian.domain.story import read

needs_store = False


class StoryUnreadableError(MingbianError):
    """A file that is not there, or not UTF-8 text."""

    code = "story_unreadable"
    message_format = "读不了 {file}：{why}。"
    hint_format = "故事文件是 UTF-8 文字，每行一件事；可用 mingbian tell 从已有纠纷生成一份。"


@click.command("judge", help="研判一份写成故事的纠纷（文件写 - 时从标准输入读）。")
@click.argument("file", metavar="文件")
@click.option("--json", "plain", is_flag=True, help="输出 JSON。")
def command(file: str, *, plain: bool) -> None:
    """Prints the judgement. A line that is not understood is refused with its number and what would be understood."""
    dossier = read(_story(file))
    judgement = judge(dossier)
    if plain:
        click.echo(json.dumps(as_json(judgement), ensure_ascii=False, indent=2))
    else:
        click.echo(in_words(judgement, dossier))


def _story(file: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise StoryUnreadableError(file=file, why=f"第 {error.start + 1} 个字节起不是 UTF-8") from error
    except FileNotFoundError as error:
        raise StoryUnreadableError(file=file, why="没有这个文件") from error
    except OSError as error:
        raise StoryUnreadableError(file=file, why=error.strerror or "打不开") from error
