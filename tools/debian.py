"""What the tests need from Debian beside Python: Chromium, a Chinese font, a PostgreSQL server."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

SERVERS = Path("/usr/lib/postgresql")
FONTS = Path("/usr/share/fonts")


def _has_chromium() -> bool:
    return bool(shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome"))


def _has_chinese_font() -> bool:
    return any(FONTS.rglob("NotoSansCJK*")) or any(FONTS.rglob("wqy*"))


def _has_postgresql() -> bool:
    return any(SERVERS.glob("*/bin/initdb")) or bool(shutil.which("initdb"))


NEEDED = (("chromium", _has_chromium), ("fonts-noto-cjk", _has_chinese_font), ("postgresql", _has_postgresql))


def missing() -> list[str]:
    """The Debian packages that are not there yet."""
    return [package for package, present in NEEDED if not present()]


def install_missing() -> bool:
    """Installs what is missing where that is allowed, else says which command the user must run."""
    packages = missing()
    if not packages:
        return True
    may = shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0
    if not may:
        print(
            f"测试还需要：{' '.join(packages)}。请先运行："
            f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
        )
        return False
    print(f"正在安装测试需要的 {' '.join(packages)} …", flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=quiet)
    command = ["apt-get", "install", "-qq", "--yes", "--no-install-recommends", *packages]
    subprocess.run(command, check=True, env=quiet, stdout=subprocess.DEVNULL)
    return not missing()


if __name__ == "__main__":
    sys.exit(0 if install_missing() else 1)
