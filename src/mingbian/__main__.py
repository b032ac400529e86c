"""The command `mingbian`: each file in `mingbian/cli` is one command, found by its name, read when it is asked for.

A command's file has `command` (a click command) and says `needs_store = True` or `needs_store = False` on a line of its
own. Those that need no store never load the database's library, so that `mingbian judge` answers at once.
"""

import re
import sys
from copy import copy
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules

from mingbian.spoken import speak_chinese

speak_chinese()  # before click is imported: its modules keep the lookup that they find

import click  # noqa: E402

from mingbian import cli  # noqa: E402
from mingbian.domain.errors import MingbianError  # noqa: E402

OPTIONS = "[选项]"
"""How a line of use names what begins with two dashes; click's own word is English and asks nobody."""

NEEDS_STORE = re.compile(r"^needs_store = True$", re.MULTILINE)


class Commands(click.Group):
    """All commands in name order. `take_back.py` is `take-back`, `import_.py` is `import`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_modules())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _modules().get(cmd_name)
        if module is None:
            return None
        if needs_store(module):
            import_module("mingbian.store.opening").load_rows()
        command: click.Command = import_module(module).command
        command.options_metavar = OPTIONS
        return _with_store(command) if needs_store(module) else command


def _with_store(command: click.Command) -> click.Command:
    """The command, for which the store is opened once everything typed was understood.

    Asking for help or mistyping an option must not make a data folder.
    """

    def opened(*arguments: object, **options: object) -> object:
        import_module("mingbian.store.opening").open_store()
        return command.callback(*arguments, **options) if command.callback else None

    ready = copy(command)
    ready.callback = opened
    return ready


def _modules() -> dict[str, str]:
    """What is typed → the module that does it."""
    names = (found.name for found in iter_modules(cli.__path__))
    return {name.strip("_").replace("_", "-"): f"{cli.__name__}.{name}" for name in names}


def needs_store(module: str) -> bool:
    """Whether the command's file says so. It is read as text, for importing it would already load the rows."""
    source = files(cli).joinpath(f"{module.rpartition('.')[2]}.py").read_text(encoding="utf-8")
    return bool(NEEDS_STORE.search(source))


@click.group(
    cls=Commands,
    options_metavar=OPTIONS,
    subcommand_metavar="命令 [参数]…",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="mingbian", prog_name="mingbian")
def mingbian() -> None:
    """明辨：收到投诉以后，研判、取证、协商、申诉。"""


def main() -> None:
    """Run one command. A refused act is told in Chinese on the error stream and ends with 1, without a stack trace."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may lack a sign; the answer is worth more than the sign.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        mingbian(prog_name="mingbian")
    except MingbianError as refusal:
        click.echo(refusal.message, err=True)
        if refusal.hint:
            click.echo(refusal.hint, err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
