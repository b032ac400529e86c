"""Small PDFs written out byte by byte: pages of text, a scanned picture, a lock."""


def pdf(pages: list[str], *, picture: bytes = b"", sides: tuple[int, int] = (595, 842), locked: bool = False) -> bytes:
    """A PDF with a line of Latin text on each page, and a JPEG over the whole of it where one is given."""
    kids = [4 + 2 * place for place in range(len(pages))]
    last = 4 + 2 * len(pages)
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    shown = f"/XObject << /P {last} 0 R >>" if picture else ""
    for kid, text in zip(kids, pages, strict=True):
        resources = f"/Resources << /Font << /F 3 0 R >> {shown} >>"
        box = f"/MediaBox [0 0 {sides[0]} {sides[1]}]"
        bodies.append(f"<< /Type /Page /Parent 2 0 R {box} {resources} /Contents {kid + 1} 0 R >>".encode())
        drawn = f"q {sides[0]} 0 0 {sides[1]} 0 0 cm /P Do Q " if picture else ""
        stream = f"{drawn}BT /F 18 Tf 60 700 Td ({text}) Tj ET".encode("latin-1")
        bodies.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream))
    if picture:
        head = f"<< /Type /XObject /Subtype /Image /Width {sides[0]} /Height {sides[1]} /ColorSpace /DeviceRGB"
        rest = f" /BitsPerComponent 8 /Filter /DCTDecode /Length {len(picture)} >>"
        bodies.append(f"{head}{rest}\nstream\n".encode() + picture + b"\nendstream")
    return _file(bodies, locked=locked)


def _file(bodies: list[bytes], *, locked: bool) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = b""
    if locked:  # keys that fit no password
        lock = b" /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%b> /U <%b> >>" % (
            b"41" * 32,
            b"42" * 32,
        )
    return out + b"trailer << /Size %d /Root 1 0 R%b >>\nstartxref\n%d\n%%%%EOF" % (len(bodies) + 1, lock, start)
