"""A sealed bundle: the same input gives the same bytes, and nothing is sealed that would not verify."""

import hashlib
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from vault_book import PHOTO, filled_book, sealed_bundle

from mingbian.vault import verify
from mingbian.vault.ledger import excerpt, head_of
from mingbian.vault.seal import BundleUnsoundError, Content, manifest_of, write_bundle


def test_the_same_input_gives_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    photo = tmp_path / "photo"
    photo.write_bytes(PHOTO)
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()

    one = sealed_bundle(tmp_path / "one", {"a.jpg": PHOTO, "b.txt": b"b"})
    other = sealed_bundle(tmp_path / "other", {"b.txt": b"b", "a.jpg": photo})

    assert one.read_bytes() == other.read_bytes()


def test_it_is_a_bag_in_a_folder_of_its_own(bundle: Path) -> None:
    with zipfile.ZipFile(bundle) as opened:
        names = opened.namelist()
        manifest = opened.read("D12/manifest-sha256.txt").decode()
        info = opened.read("D12/bag-info.txt").decode()

    assert names == [
        "D12/bag-info.txt",
        "D12/bagit.txt",
        "D12/data/图片/01 面单.jpg",
        "D12/data/正文.txt",
        "D12/ledger.jsonl",
        "D12/manifest-sha256.txt",
        "D12/tagmanifest-sha256.txt",
        "D12/verify.py",
    ]
    assert f"{hashlib.sha256(PHOTO).hexdigest()}  data/图片/01 面单.jpg\n" in manifest
    assert info == f"Bagging-Date: 2026-03-10\nPayload-Oxum: {len(PHOTO) + 18}.2\n"


def test_any_unzip_reads_it(bundle: Path) -> None:
    with zipfile.ZipFile(bundle) as opened:
        assert opened.testzip() is None
        assert opened.read("D12/data/图片/01 面单.jpg") == PHOTO


def test_the_ledger_inside_tells_nothing_of_other_disputes(bundle: Path) -> None:
    with zipfile.ZipFile(bundle) as opened:
        ledger = opened.read("D12/ledger.jsonl").decode()

    assert "dispute:12" in ledger
    assert "dispute:11" not in ledger
    assert "dispute:13" not in ledger


@pytest.mark.parametrize(
    "path",
    ["../a.jpg", "/a.jpg", "a//b.jpg", "a/../b.jpg", "a\\b.jpg", "C:a.jpg", "a\n.jpg", "a.jpg ", "a.", " a", "", "a/",
     "CON", "nul.txt", "50%.jpg", "a\x00.jpg", "e\u0301.jpg", "\u202egpj.exe", "x" * 220, "图/Thumbs.db"],
)  # fmt: skip
def test_a_name_that_could_not_be_unpacked_everywhere_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        manifest_of({path: b""})


@pytest.mark.parametrize("paths", [("A.jpg", "a.jpg"), ("a", "a/b"), ("a/b", "a"), ("Ä", "ä/b"), ("A/b", "a")])
def test_two_names_that_would_fall_together_are_refused(paths: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="not a name"):
        manifest_of(dict.fromkeys(paths, b""))


def test_a_bundle_without_files_still_verifies(tmp_path: Path) -> None:
    assert verify.verify_bundle(sealed_bundle(tmp_path, {})).faults == ()


def written(folder: Path, files: dict[str, Content], *, subject: str = "", info: str = "") -> None:
    """A bundle as `sealed_bundle` writes it, with one thing that a caller could get wrong."""
    book, manifest = filled_book(3), manifest_of(files)
    book.write("pack_sealed", "dispute:12", subject or manifest.subject)
    for path in [content for content in files.values() if isinstance(content, Path)]:
        path.write_bytes(b"changed meanwhile")
    links = excerpt(book.entries, "dispute:12")
    target = folder / "D12.zip"
    write_bundle(target, files, manifest, links=links, head=head_of(book.entries[-1]), info=[("Note", info)])


def test_a_file_that_changed_since_its_manifest_was_made_stops_the_sealing(tmp_path: Path) -> None:
    photo = tmp_path / "photo"
    photo.write_bytes(PHOTO)
    out = tmp_path / "out"

    with pytest.raises(BundleUnsoundError, match="被改过"):
        written(out, {"photo.jpg": photo})

    assert list(out.iterdir()) == []


def test_files_that_the_ledger_does_not_know_are_not_sealed(tmp_path: Path) -> None:
    with pytest.raises(BundleUnsoundError) as refused:
        written(tmp_path / "out", {"a.txt": b"a"}, subject=f"manifest:{'0' * 64}")

    assert [fault.code for fault in refused.value.report.faults] == ["seal_missing"]
    assert list((tmp_path / "out").iterdir()) == []


def test_a_large_file_is_never_held_as_a_whole(tmp_path: Path) -> None:
    video = tmp_path / "video"
    with video.open("wb") as stream:
        stream.truncate(48 << 20)
    tracemalloc.start()

    sealed_bundle(tmp_path, {"video.mp4": video})

    assert tracemalloc.get_traced_memory()[1] < 8 << 20
    tracemalloc.stop()


def test_a_line_of_information_cannot_become_two(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one line"):
        written(tmp_path / "out", {}, info="a\nb")


def test_sealing_again_replaces_the_bundle_as_a_whole(tmp_path: Path) -> None:
    first = sealed_bundle(tmp_path).read_bytes()

    assert sealed_bundle(tmp_path).read_bytes() == first
    assert [path.name for path in tmp_path.iterdir()] == ["D12.zip"]
