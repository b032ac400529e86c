"""The QR code on a case: a telephone reads it, it speaks of all that goes along, and no run gives other bytes."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pypdfium2
import zxingcpp

from mingbian.render.cards import Gallery
from mingbian.render.case_file import case_pdf
from mingbian.render.pack import CASE, Pack, pack
from mingbian.rules.book import rule_book
from mingbian.vault.printed import printed_beside, read_code
from mingbian.vault.verify import Head
from packing import drafted, story

HEAD = Head(7, "ab" * 32)
TESTS = Path(__file__).parent.parent
PRINTED_HASH = """
from hashlib import sha256
from test_code_on_the_case import made
files = made().files
print(sha256(b"".join(name.encode() + files[name] for name in sorted(files))).hexdigest())
"""


def made() -> Pack:
    composed = drafted(story("signed"))
    return pack(
        composed.dossier,
        composed.claims,
        composed.statement,
        composed.channel,
        lambda _: b"",
        copy=lambda _: b"",
        rules=rule_book(),
        code=lambda files: printed_beside(files, HEAD).text,
    )


def test_a_telephone_reads_on_the_first_page_what_goes_along() -> None:
    done = made()
    cover = pypdfium2.PdfDocument(done.files[CASE])[0].render(scale=2).to_pil()

    found = zxingcpp.read_barcodes(cover)

    beside = {name: content for name, content in done.files.items() if name != CASE}
    assert [code.format for code in found] == [zxingcpp.BarcodeFormat.QRCode]
    assert read_code(found[0].text) == printed_beside(beside, HEAD)


def test_without_a_code_nothing_is_printed() -> None:
    composed = drafted(story("signed"))
    bare = case_pdf(composed.dossier, composed.statement, composed.channel, Gallery({}, {}))

    cover = pypdfium2.PdfDocument(bare)[0].render(scale=2).to_pil()

    assert zxingcpp.read_barcodes(cover) == []


def test_another_run_of_the_program_gives_the_same_bytes() -> None:
    """Sets and dictionaries come out in another order under another seed of hashing; what is sealed must not."""
    files = made().files
    here = sha256(b"".join(name.encode() + files[name] for name in sorted(files))).hexdigest()
    paths = os.pathsep.join([str(TESTS.parent / "src"), str(TESTS), str(TESTS / "render")])

    env = os.environ | {"PYTHONHASHSEED": "4242", "PYTHONPATH": paths}

    there = subprocess.run([sys.executable, "-c", PRINTED_HASH], env=env, capture_output=True, text=True, check=True)

    assert there.stdout.strip() == here
