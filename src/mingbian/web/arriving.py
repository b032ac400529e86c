"""Uploads: each is written to the disk as it arrives, is read from there, and is gone when the request ends."""

from collections.abc import Iterable
from pathlib import Path
from typing import cast

from django.conf import settings
from django.core.files.uploadedfile import TemporaryUploadedFile, UploadedFile
from django.http import HttpRequest

from mingbian.platforms.incoming import Incoming


def arrived(uploads: Iterable[UploadedFile]) -> list[Incoming]:
    """The files where they lie, each under the name that its owner gave it. The one handler in the settings sees to
    it that each is on the disk."""
    return [_at(cast("TemporaryUploadedFile", upload)) for upload in uploads]


def _at(upload: TemporaryUploadedFile) -> Incoming:
    upload.flush()
    return Incoming(upload.name or "未命名文件", Path(upload.temporary_file_path()))


def is_too_large(request: HttpRequest) -> bool:
    """By what the request says of its length; asked before anybody reads it."""
    said = request.META.get("CONTENT_LENGTH") or "0"
    return said.isdecimal() and int(said) > settings.LARGEST_UPLOAD_MIB << 20
