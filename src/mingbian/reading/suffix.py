"""When a file's name ends otherwise than its content begins: said, for other programs go by the name."""

from pathlib import PurePosixPath

TITLES = {
    "image/jpeg": "JPEG 图片",
    "image/png": "PNG 图片",
    "image/webp": "WebP 图片",
    "image/bmp": "BMP 图片",
    "image/heic": "HEIC 图片",
    "image/avif": "AVIF 图片",
    "application/pdf": "PDF",
    "application/zip": "压缩包",
    "text/plain": "文本",
}
GROUPS = {"video": "视频", "audio": "录音"}
USUAL = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "jfif": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "bmp": "image/bmp",
    "heic": "image/heic",
    "heif": "image/heic",
    "avif": "image/avif",
    "gif": "image/gif",
    "pdf": "application/pdf",
    "zip": "application/zip",
    "txt": "text/plain",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "avi": "video/x-msvideo",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "wav": "audio/wav",
    "amr": "audio/amr",
}


def suffix_note(name: str, media_type: str) -> tuple[str, ...]:
    """One sentence, or none. Among films and among recordings the suffix tells little, so only the group must agree."""
    suffix = PurePosixPath(name).suffix.lower().lstrip(".")
    usual = USUAL.get(suffix)
    if usual is None or usual == media_type or _group(usual) == _group(media_type):
        return ()
    return (f"文件名的后缀是 .{suffix}，内容是{title(media_type)}；按内容存。",)


def title(media_type: str) -> str:
    """What a media type is called: `JPEG 图片`, `视频`."""
    return TITLES.get(media_type) or GROUPS.get(_group(media_type), "文档")


def _group(media_type: str) -> str:
    """`video` of `video/mp4`; a picture's or a document's kind stands for itself."""
    group = media_type.partition("/")[0]
    return group if group in GROUPS else media_type
