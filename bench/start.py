"""From `mingbian run` to the first page answered, on a data folder that is there already. Bar: 2 s on two idle cores.

The peer is the empty project that Django itself makes, served by the same server: what any program on these libraries
waits for at least. Both keep their compiled files from the first start to the later ones, as Python does unless the
machine is told otherwise; each has a first start that does not count.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

BAR_S = 2.0
STARTS = 5
PEER = "import waitress; from peer.wsgi import application; waitress.serve(application, port={port}, _quiet=True)"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answered(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10) as page:
            return bool(page.read())
    except urllib.error.HTTPError as refused:
        raise RuntimeError(f"answered with {refused.code}") from refused
    except OSError:
        return False


def seconds_to_answer(command: list[str], folder: Path) -> float:
    """One start of a server, stopped as soon as its first page has come. Raises RuntimeError when it ends before."""
    port = free_port()
    began = time.perf_counter()
    environment = {
        **os.environ,
        "MINGBIAN_HOME": str(folder / "data"),
        "MINGBIAN_DATABASE": "",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    server = subprocess.Popen(
        [part.format(port=port) for part in command], cwd=folder, env=environment, stdout=subprocess.DEVNULL
    )
    try:
        while not answered(port):
            if server.poll() is not None:
                raise RuntimeError(f"ended with {server.returncode}")
            time.sleep(0.01)
        return time.perf_counter() - began
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    """Prints the measurement; answers 1 when the bar was missed."""
    ours = [sys.executable, "-m", "mingbian", "run", "--port", "{port}"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([sys.executable, "-m", "django", "startproject", "peer", "."], cwd=folder, check=True)
        first = seconds_to_answer(ours, folder)
        again = min(seconds_to_answer(ours, folder) for _ in range(STARTS))
        empty = [sys.executable, "-c", PEER]
        seconds_to_answer(empty, folder)
        peer = min(seconds_to_answer(empty, folder) for _ in range(STARTS))
    print(f"the best of {STARTS} starts")
    print(f"  ours   the very first, tables made {first:6.2f} s")
    print(f"         every later one             {again:6.2f} s")
    print(f"  peer   an empty Django project     {peer:6.2f} s   ours takes {again / peer:.1f} times as long")
    print(f"  bar    {BAR_S:.0f} s: {'held' if again <= BAR_S else 'MISSED'}")
    return int(again > BAR_S)


if __name__ == "__main__":
    sys.exit(main())
