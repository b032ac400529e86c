"""Makes the two lock files anew: every dependency pinned by hash, for all platforms, without an index address."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = ["uv", "pip", "compile", "pyproject.toml", "--extra", "build"]
HOW = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"]
QUIET = ["--no-header", "--no-annotate", "--quiet", "--upgrade"]


def main() -> int:
    """Writes requirements.lock and requirements-test.lock; answers uv's exit code."""
    for lock, extras in (("requirements.lock", []), ("requirements-test.lock", ["--extra", "test"])):
        command = [*COMMAND, *extras, *HOW, *QUIET, "--output-file", lock]
        done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
