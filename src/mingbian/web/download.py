"""What is handed to the browser as a file: always a download, never opened in our own name, except our own pictures."""

from io import BytesIO
from typing import BinaryIO
from urllib.parse import quote

from django.http import FileResponse

KEEPS_FOR = 24 * 3600
"""Seconds for which a browser may keep a picture: its address names bytes that never change."""


def download(content: bytes | BinaryIO, name: str, media_type: str) -> FileResponse:
    """The bytes under a Chinese name that every browser understands; a stream is read in pieces and closed."""
    response = _response(content, media_type)
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
    return response


def picture(content: bytes | BinaryIO, media_type: str) -> FileResponse:
    """A picture that we drew ourselves, to be shown in a page."""
    response = _response(content, media_type)
    response["Cache-Control"] = f"private, max-age={KEEPS_FOR}, immutable"
    return response


def _response(content: bytes | BinaryIO, media_type: str) -> FileResponse:
    stream = BytesIO(content) if isinstance(content, bytes) else content
    response = FileResponse(stream, content_type=media_type)
    response["X-Content-Type-Options"] = "nosniff"
    return response
