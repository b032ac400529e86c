"""PDFs written by hand for the tests: a page with words, and whatever else a PDF can carry."""


def pdf(*, catalog: str = "", trailer: str = "", words: str = "", more: tuple[str, ...] = ()) -> bytes:
    """One page. `catalog` and `trailer` are entries of their dictionaries, `more` further objects, the first is 6."""
    page = f"BT /F1 12 Tf 40 700 Td ({words}) Tj ET"
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *more,
    ]
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = len(out)
    out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    told = f"<< /Size {len(places) + 1} /Root 1 0 R {trailer} >>"
    return bytes(out + f"trailer\n{told}\nstartxref\n{table}\n%%EOF\n".encode())


def locked() -> bytes:
    """Encrypted with a password that is not empty: neither of its two checks is met by an empty one."""
    check = "00" * 32
    guard = f"<< /Filter /Standard /V 1 /R 2 /O <{check}> /U <{check}> /P -4 >>"
    return pdf(trailer=f"/Encrypt 6 0 R /ID [<{'00' * 16}> <{'00' * 16}>]", more=(guard,))


def with_script() -> bytes:
    return pdf(catalog="/OpenAction << /S /JavaScript /JS (app.alert\\(1\\);) >>")


def with_hidden_script() -> bytes:
    """The name of the action is spelt in codes, so that a search through the bytes does not see it."""
    names = "/Names << /JavaScript << /Names [(a) 6 0 R] >> >>".replace("/JavaScript", "/J#61vaScript")
    return pdf(catalog=names, more=("<< /S /J#61vaScript /J#53 (app.alert\\(1\\);) >>",))


def with_form() -> bytes:
    return pdf(catalog="/AcroForm << /Fields [] >>")


def with_file() -> bytes:
    tree = "/Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >>"
    spec = "<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>"
    return pdf(catalog=tree, more=(spec, "<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream"))
