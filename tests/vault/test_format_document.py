"""docs/evidence-format.md is enough to write a second verifier: here is one, short and slow, from that page alone."""

import hashlib
import json
import re
import zipfile
from pathlib import Path

import pytest
from vault_book import sealed_bundle

from mingbian.sealing import bundle, checking
from mingbian.vault import noted, seal, verify, whole, witness

PAGE = (Path(__file__).parents[2] / "docs" / "evidence-format.md").read_text("utf-8")


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def chain_holds(lines: list[bytes]) -> bool:
    """Sections 2 and 3 of the page."""
    header, *entries = [json.loads(line) for line in lines]
    seq, last = header["start"]["seq"], header["start"]["hash"]
    for entry in entries:
        content = entry.get("content")
        if content is None:
            parts = {key: entry[key] for key in ("action", "at", "subjects")}
            content = sha256(json.dumps(parts, sort_keys=True, separators=(",", ":")).encode())
        seq += 1
        expected = sha256(f"mingbian-ledger-1\n{seq}\n{last}\n{content}\n".encode())
        if (entry["seq"], entry["previous"], entry["hash"]) != (seq, last, expected):
            return False
        last = entry["hash"]
    return bool(header["head"] == {"seq": seq, "hash": last})


def bundle_holds(files: dict[str, bytes]) -> bool:
    """Section 4 of the page, without the zip's outer form."""

    def manifest(paths: list[str]) -> bytes:
        return "".join(f"{sha256(files[path])}  {path}\n" for path in sorted(paths)).encode()

    payload = [path for path in files if path.startswith("data/")]
    tags = [path for path in files if path not in payload and path != "tagmanifest-sha256.txt"]
    lines = files["ledger.jsonl"].splitlines(keepends=True)
    sealed = f"manifest:{sha256(files['manifest-sha256.txt'])}"
    return (
        files["manifest-sha256.txt"] == manifest(payload)
        and files["tagmanifest-sha256.txt"] == manifest(tags)
        and chain_holds(lines)
        and any(sealed in json.loads(line).get("subjects", []) for line in lines)
    )


def test_a_second_verifier_agrees_about_a_bundle(tmp_path: Path) -> None:
    with zipfile.ZipFile(sealed_bundle(tmp_path)) as opened:
        files = {name.partition("/")[2]: opened.read(name) for name in opened.namelist()}

    assert bundle_holds(files)
    for path, content in files.items():
        assert not bundle_holds({**files, path: content[:-1]})


@pytest.mark.parametrize("name", ["bag-info.txt", "data/正文.txt"])
def test_the_form_of_a_zip_is_what_the_page_says(name: str) -> None:
    raw = name.encode()
    local, central = verify.local_header(raw, 0x01020304, 5), verify.central_header(raw, 0x01020304, 5, 7)

    assert local[:14] == bytes.fromhex("504b0304 1400 0008 0000 0000 2100")
    assert central[:16] == bytes.fromhex("504b0102 1403 1400 0008 0000 0000 2100")
    assert central[34:46] == bytes.fromhex("0000 0000 0000a481 07000000")


def test_the_worked_example_on_the_page_is_right() -> None:
    content = verify.content_hash("2026-03-10T12:00:00+08:00", "file_kept", ["dispute:7"])

    assert f"`{content}`" in PAGE
    assert f"`{verify.link_hash(1, verify.ZERO, content)}`" in PAGE


def test_every_fault_that_can_be_told_is_on_the_page() -> None:
    source = "".join(
        Path(module.__file__).read_text("utf-8") for module in (verify, whole, seal, noted, checking, bundle)
    )
    codes = set(re.findall(r"(?:Fault|_entry_fault|UnsoundError|fault|_fault)\(\s*\"([a-z_]+)\"", source))

    assert len(codes) > 15
    assert {code for code in codes if f"`{code}`" not in PAGE} == set()


def test_every_form_on_the_page_is_the_verifiers() -> None:
    for form in (verify.ACTION, verify.SHA256):
        assert form.pattern.replace("[0-9a-f]{64}", "64 lower-case") in PAGE
    assert verify.FORMAT in PAGE
    assert witness.FORMAT in PAGE
    assert all(f"/{tag}" in PAGE for tag in verify.TAGS)


def test_the_commands_on_the_page_are_those_that_the_program_prints() -> None:
    assert witness.signature_command("witness/head-120") in PAGE
    assert witness.stamp_command("witness/head-120").replace("时间戳服务的根证书.pem", "ROOTS.pem") in PAGE
