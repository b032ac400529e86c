"""Which office document a zip is by the parts that every such document has: a workbook, a text, slides."""

from collections.abc import Collection

OOXML = "application/vnd.openxmlformats-officedocument"
BY_PART = {
    "xl/workbook.xml": f"{OOXML}.spreadsheetml.sheet",
    "word/document.xml": f"{OOXML}.wordprocessingml.document",
    "ppt/presentation.xml": f"{OOXML}.presentationml.presentation",
}
OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
OPEN_DOCUMENT_PARTS = frozenset({"mimetype", "content.xml"})
WORKBOOK = BY_PART["xl/workbook.xml"]


def office_kind(parts: Collection[str]) -> str:
    """The media type; empty for a zip that is no document. `parts` are the names of the entries in small letters."""
    for part, media_type in BY_PART.items():
        if part in parts and "[content_types].xml" in parts:
            return media_type
    return OPEN_DOCUMENT if set(parts) >= OPEN_DOCUMENT_PARTS else ""
