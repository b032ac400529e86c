"""`python -m mingbian.vault verify BUNDLE`: the offline verifier, on the standard library alone."""

import sys

from mingbian.vault.verify import main


def run(arguments: list[str]) -> int:
    """Exit code of `verify`: 0 intact, 1 not intact, 2 nothing that could be checked."""
    if arguments[:1] != ["verify"]:
        print("用法：python -m mingbian.vault verify 证据包")
        return 2
    return main(arguments[1:])


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
