"""A PostgreSQL server for the tests, in a folder of its own, reachable through a socket in that folder alone.

python tools/postgres.py start     starts it (again is free) and prints its address for MINGBIAN_DATABASE
python tools/postgres.py stop      stops it and removes the folder

PostgreSQL refuses to run as root; root lends it to the user `postgres`, or `nobody` where that one is missing.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

# One server a working copy: the tests of two copies may run at once, and one stops its server while the other goes on.
COPY = f"{zlib.crc32(str(Path(__file__).resolve()).encode()):08x}"
FOLDER = Path(tempfile.gettempdir()) / f"mingbian-postgres-{os.getuid() if hasattr(os, 'getuid') else 'user'}-{COPY}"
DATA = FOLDER / "data"
SERVERS = Path("/usr/lib/postgresql")
# A test's data is worth nothing after a power cut, and a durable server would make the suite three times as long.
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
ADDRESS = f"postgres://mingbian@/mingbian?host={FOLDER}"


def main(arguments: list[str]) -> int:
    """Answers 0 when it was done."""
    if arguments == ["start"]:
        print(start())
    elif arguments == ["stop"]:
        stop()
    else:
        print(__doc__)
        return 2
    return 0


def start() -> str:
    """The address of the running server. Raises FileNotFoundError where PostgreSQL is not installed."""
    if not DATA.exists():
        _create()
    if "server is running" not in _run("pg_ctl", "status", "-D", str(DATA), check=False):
        settings = [f"-c {setting}" for setting in (*FAST, "listen_addresses=", f"unix_socket_directories={FOLDER}")]
        _run("pg_ctl", "start", "-w", "-D", str(DATA), "-l", str(FOLDER / "log"), "-o", " ".join(settings))
    there = "SELECT datname FROM pg_database WHERE datname = 'mingbian'"
    if "mingbian" not in _run("psql", "-h", str(FOLDER), "-U", "mingbian", "-d", "postgres", "-Atc", there):
        _run("createdb", "-h", str(FOLDER), "-U", "mingbian", "mingbian")
    return ADDRESS


def stop() -> None:
    """Stop the server if it runs, and remove what it left."""
    if DATA.exists():
        _run("pg_ctl", "stop", "-m", "immediate", "-D", str(DATA), check=False)
    shutil.rmtree(FOLDER, ignore_errors=True)


def _create() -> None:
    FOLDER.mkdir(mode=0o755, exist_ok=True)
    if owner := _owner():
        shutil.chown(FOLDER, owner)
    _run("initdb", "-D", str(DATA), "-U", "mingbian", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")


def _owner() -> str | None:
    """Whom root lends the server to; None where we are not root and run it ourselves."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    import pwd  # there is no such module on Windows

    known = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _run(program: str, *arguments: str, check: bool = True) -> str:
    """What the program said. Raises RuntimeError with that where it failed."""
    owner = _owner()
    # A server that inherits our output would keep a pipe open after we end: what it says goes to a file.
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        done = subprocess.run(
            [_program(program), *arguments],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            check=False,
            user=owner,
            extra_groups=[] if owner else None,
        )
        said.seek(0)
        text = said.read()
    if check and done.returncode:
        raise RuntimeError(f"{program}: {text.strip()}")
    return text


def _program(name: str) -> str:
    """The newest server's program; Debian keeps the server's own outside PATH."""
    found = sorted(SERVERS.glob(f"*/bin/{name}"), key=lambda path: float(path.parts[-3]))
    program = str(found[-1]) if found else shutil.which(name)
    if program is None:
        raise FileNotFoundError(f"PostgreSQL ({name}) is not installed")
    return program


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
