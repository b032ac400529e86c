"""Runs every measurement in this folder, each in a process of its own: `python -m bench [NAME…]`.

Each file is one measurement: it prints what was measured, ours beside its peer in the same run, and the ratio.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(wanted: list[str]) -> int:
    """Runs those whose names are given, or all; answers how many did not finish."""
    names = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))
    failed = 0
    for name in [name for name in names if not wanted or name in wanted]:
        print(f"\n== {name}", flush=True)
        failed += subprocess.run([sys.executable, "-m", f"bench.{name}"], cwd=HERE.parent, check=False).returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
