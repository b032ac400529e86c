"""Whether bytes are plain text in one of the encodings of the field."""

import codecs

ENCODINGS = ("utf-8", "gb18030")
BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
ENCODING_OF_MARK = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
ALLOWED_CONTROLS = frozenset("\t\n\r\f")


def is_text(sample: bytes) -> bool:
    """True for a beginning that decodes and holds no control sign; it may end within a letter. Empty is no text."""
    mark = next((mark for mark in BYTE_ORDER_MARKS if sample.startswith(mark)), b"")
    encodings = (ENCODING_OF_MARK[mark],) if mark else ENCODINGS
    return any(_reads_as(sample[len(mark) :], encoding) for encoding in encodings)


def _reads_as(sample: bytes, encoding: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return False
    return bool(text) and not any((sign < " " and sign not in ALLOWED_CONTROLS) or sign == "\x7f" for sign in text)
