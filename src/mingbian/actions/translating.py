"""What the disk and the database say when they cannot, turned into refusals that a user can do something about."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import OperationalError

from mingbian.actions.refusals import DiskFullError, StoreBusyError

FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def translated() -> Iterator[None]:
    """Raises DiskFullError and StoreBusyError in place of what they stand for; everything else flies through."""
    try:
        yield
    except OperationalError as error:
        said = str(error).lower()
        if "full" in said or "no space" in said:
            raise DiskFullError from error
        if "locked" in said or "busy" in said:
            raise StoreBusyError from error
        raise
    except OSError as error:
        if error.errno in FULL:
            raise DiskFullError from error
        raise
