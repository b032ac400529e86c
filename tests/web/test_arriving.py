"""An upload goes to the disk as it arrives: however large it is, hardly anything of it is ever in memory."""

import tracemalloc
from io import BytesIO

from django.core.handlers.wsgi import WSGIRequest

from mingbian.web.arriving import arrived

EDGE = "----edge"
HEAD = (
    f'--{EDGE}\r\nContent-Disposition: form-data; name="files"; filename="film.mp4"\r\nContent-Type: video/mp4\r\n\r\n'
).encode()
TAIL = f"\r\n--{EDGE}--\r\n".encode()
SIZE = 200 << 20


class Arriving:
    """A body as a server hands it on: made while it is read, never as a whole."""

    def __init__(self) -> None:
        self.place, self.length = 0, len(HEAD) + SIZE + len(TAIL)

    def read(self, most: int = -1) -> bytes:
        assert most >= 0, "read as a whole"
        end = min(self.length, self.place + most)
        piece = b"".join(self._between(self.place, end))
        self.place = end
        return piece

    readline = read  # a server's body has it; nobody may call it for a film

    def _between(self, start: int, end: int) -> list[bytes]:
        film = max(0, min(end, len(HEAD) + SIZE) - max(start, len(HEAD)))
        after = max(0, start - len(HEAD) - SIZE), max(0, end - len(HEAD) - SIZE)
        return [HEAD[start:end], bytes(film), TAIL[slice(*after)]]


def test_two_hundred_megabytes_pass_through_a_few() -> None:
    body = Arriving()
    told = {"REQUEST_METHOD": "POST", "CONTENT_TYPE": f"multipart/form-data; boundary={EDGE}"}
    request = WSGIRequest(told | {"CONTENT_LENGTH": str(body.length), "wsgi.input": body})

    tracemalloc.start()
    try:
        (film,) = arrived(request.FILES.getlist("files"))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert (film.name, film.path.stat().st_size) == ("film.mp4", SIZE)
    assert most < 16 << 20
    request.close()
    assert not film.path.exists(), "gone when the request ends"


def test_a_small_file_lies_on_the_disk_too() -> None:
    body = HEAD + b"x" + TAIL
    told = {"REQUEST_METHOD": "POST", "CONTENT_TYPE": f"multipart/form-data; boundary={EDGE}"}
    request = WSGIRequest(told | {"CONTENT_LENGTH": str(len(body)), "wsgi.input": BytesIO(body)})

    (file,) = arrived(request.FILES.getlist("files"))

    assert file.path.read_bytes() == b"x"
    request.close()
