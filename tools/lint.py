"""What CI asks of every file: formatting, lint, types, and which room may look into which."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKS = (
    ("ruff", ["-m", "ruff", "check", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "."]),
    ("mypy", ["-m", "mypy"]),
    ("import contracts", ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
)


def main() -> int:
    """Runs every check, also after one has failed, and answers how many did."""
    failed = [name for name, how in CHECKS if subprocess.run([sys.executable, *how], cwd=ROOT, check=False).returncode]
    print(f"lint: {len(CHECKS) - len(failed)} of {len(CHECKS)} checks passed" + "".join(f"; {name}" for name in failed))
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
