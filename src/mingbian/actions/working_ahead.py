"""Working ahead: the next things are made by a thread of their own while the last ones are being put away."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import Generic, TypeVar

Thing = TypeVar("Thing")

LOOK_UP_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class _Made(Generic[Thing]):
    thing: Thing


@dataclass(frozen=True, slots=True)
class _End:
    error: BaseException | None


def ahead(things: Iterable[Thing], *, room: int = 4) -> Generator[Thing, None, None]:
    """The same things in the same order; up to `room` of them wait. Raises what making them raised.

    Reading cells is Python's work and writing rows is the database's, which does not need Python meanwhile: on two
    cores both go on at once. Whoever makes the things leaves the database alone: its connection is this thread's.
    """
    waiting: Queue[_Made[Thing] | _End] = Queue(room)
    stop = Event()
    maker = Thread(target=_make, args=(things, waiting, stop), name="reading ahead", daemon=True)
    maker.start()
    try:
        while not isinstance(made := waiting.get(), _End):
            yield made.thing
        if made.error is not None:
            raise made.error
    finally:
        stop.set()
        _empty(waiting)
        maker.join()


def _make(things: Iterable[Thing], waiting: "Queue[_Made[Thing] | _End]", stop: Event) -> None:
    end = _End(None)
    try:
        for thing in things:
            if not _put(waiting, _Made(thing), stop):
                return
    except BaseException as error:
        end = _End(error)
    _put(waiting, end, stop)


def _put(waiting: "Queue[_Made[Thing] | _End]", made: _Made[Thing] | _End, stop: Event) -> bool:
    """Whether there was room before nobody wanted any more."""
    while not stop.is_set():
        try:
            waiting.put(made, timeout=LOOK_UP_EVERY_S)
        except Full:
            continue
        return True
    return False


def _empty(waiting: "Queue[_Made[Thing] | _End]") -> None:
    try:
        while True:
            waiting.get_nowait()
    except Empty:
        return
