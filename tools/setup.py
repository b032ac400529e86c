"""Makes .venv and installs the pinned libraries and the program. Standard library only; a second run changes nothing.

python3 tools/setup.py            what the program needs
python3 tools/setup.py --test     and what its tests need
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    """Answers 0 when all is in place; says in Chinese what the user must do when it is not."""
    if sys.version_info < OLDEST:
        print(f"明辨需要 Python 3.11 或更新版本，现在是 {sys.version.split()[0]}。")
        return 1
    lock = ROOT / ("requirements-test.lock" if "--test" in arguments else "requirements.lock")
    wanted, stamp = _fingerprint(lock), VENV / f".{lock.stem}.installed"
    if stamp.exists() and stamp.read_text() == wanted:
        return 0
    try:
        _make_venv()
    except subprocess.CalledProcessError:
        print("没能建立 .venv：这个 Python 缺少 venv。Debian、Ubuntu 上先运行 sudo apt-get install python3-venv。")
        return 1
    try:
        _install(lock)
    except subprocess.CalledProcessError as failure:
        print(f"安装没有完成（第 {failure.returncode} 号退出码）。请检查网络后再运行一次；已装好的部分会保留。")
        return 1
    stamp.write_text(wanted)
    return 0


def python() -> Path:
    """The interpreter inside .venv, wherever this system keeps it."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _fingerprint(lock: Path) -> str:
    content = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return f"{hashlib.sha256(content).hexdigest()} {sys.version_info[:2]}"


def _make_venv() -> None:
    """Also where an earlier attempt left a .venv without pip, as a Debian without python3-venv does."""
    if not python().with_name("pip.exe" if os.name == "nt" else "pip").exists():
        print("正在建立 .venv …", flush=True)
        venv.create(VENV, with_pip=True, clear=VENV.exists())


def _install(lock: Path) -> None:
    print(f"正在按 {lock.name} 安装（逐个核对哈希）…", flush=True)
    pip = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "--requirement", str(lock)], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
