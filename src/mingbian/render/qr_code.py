"""A QR code as a drawing that stays sharp on paper. The same text gives the same bytes."""

from io import BytesIO


def qr_code(text: str) -> bytes:
    """An SVG with a quiet zone. Capitals, digits and `:` are packed best; a quarter of it may be spoilt by a fold."""
    import segno  # noqa: PLC0415 — only where something is printed

    drawn = BytesIO()
    segno.make(text, micro=False, error="q").save(drawn, kind="svg", border=2, omitsize=True, nl=False)
    return drawn.getvalue()
