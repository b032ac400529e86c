"""The verifier alone: whatever is done to a bundle, it says so, names the first bad thing, and never falls over."""

import ast
import json
import os
import shutil
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vault_book import PHOTO, sealed_bundle

from mingbian.vault import verify
from mingbian.vault.verify import Head, main, manifest_text, sentences, verify_bundle

PHOTO_PATH = "data/图片/01 面单.jpg"
SOURCE = Path(verify.__file__)
many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def unpacked(tmp_path: Path, bundle: Path) -> Path:
    with zipfile.ZipFile(bundle) as opened:
        opened.extractall(tmp_path)
    return tmp_path / "D12"


def codes(path: Path, known: Head | None = None) -> list[tuple[str, str]]:
    return [(fault.code, fault.item) for fault in verify_bundle(path, known).faults]


def rewrite_manifests(root: Path) -> None:
    """What someone does who knows the format: every manifest made to fit again."""

    def hashes(paths: list[Path]) -> bytes:
        return manifest_text((path.relative_to(root).as_posix(), verify.hashlib.sha256(path.read_bytes()).hexdigest())
                             for path in paths)  # fmt: skip

    inside = [path for path in root.rglob("*") if path.is_file()]
    (root / "manifest-sha256.txt").write_bytes(hashes([path for path in inside if "data" in path.parts]))
    tags = [path for path in inside if "data" not in path.parts and not path.name.startswith("tagmanifest")]
    (root / "tagmanifest-sha256.txt").write_bytes(hashes(tags))


def test_an_untouched_bundle_is_intact_as_zip_and_unpacked(bundle: Path, unpacked: Path) -> None:
    for path in (bundle, unpacked, unpacked.parent):
        report = verify_bundle(path)

        assert report.faults == ()
        assert (report.files, report.entries, report.closed) == (2, 6, 3)
        assert report.sealed_by.seq == 7


# Tampering with the zip


@many
@given(data=st.data())
def test_no_byte_of_a_zip_can_be_flipped_unnoticed(tmp_path: Path, bundle: Path, data: st.DataObject) -> None:
    whole = bytearray(bundle.read_bytes())
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= 1 << data.draw(st.integers(0, 7))
    (tmp_path / "flipped.zip").write_bytes(whole)

    assert verify_bundle(tmp_path / "flipped.zip").faults


@many
@given(data=st.data())
def test_no_zip_can_be_cut_short_or_lengthened_unnoticed(tmp_path: Path, bundle: Path, data: st.DataObject) -> None:
    whole = bundle.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    for changed in (whole[:place], whole + b"\0", whole[:place] + b"x" + whole[place:], b"\0" + whole):
        (tmp_path / "changed.zip").write_bytes(changed)

        assert verify_bundle(tmp_path / "changed.zip").faults


def test_a_flipped_bit_of_a_photo_is_named_by_the_photo(tmp_path: Path, bundle: Path) -> None:
    whole = bytearray(bundle.read_bytes())
    whole[whole.index(PHOTO) + 500] ^= 1
    (tmp_path / "flipped.zip").write_bytes(whole)

    assert codes(tmp_path / "flipped.zip") == [("file_changed", PHOTO_PATH)]


def test_a_zip_packed_again_says_what_to_do(tmp_path: Path, unpacked: Path) -> None:
    again = Path(shutil.make_archive(str(tmp_path / "again"), "zip", unpacked.parent, "D12"))

    assert "重新压缩过的，请解压后核对" in "".join(sentences(verify_bundle(again)))


def zip_with(path: Path, name: str, content: bytes = b"", *, mode: int = 0o100644, deflated: bool = False) -> Path:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    info.compress_type = zipfile.ZIP_DEFLATED if deflated else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "a") as opened:
        opened.writestr(info, content)
    return path


@pytest.mark.parametrize("name", ["../evil.sh", "/etc/passwd", "D12/../../evil", "C:/evil", "D12/data/a\\..\\b"])
def test_a_name_that_would_leave_the_folder_is_named_and_nothing_is_unpacked(tmp_path: Path, name: str) -> None:
    crafted = zip_with(tmp_path / "slip.zip", name, b"evil")

    assert codes(crafted) == [("name_unsafe", name)]
    assert [path.name for path in tmp_path.iterdir()] == ["slip.zip"]


def test_a_link_inside_a_zip_is_noticed_even_where_only_the_directory_says_so(tmp_path: Path, bundle: Path) -> None:
    whole = bundle.read_bytes()
    plain, link = (0o100644 << 16).to_bytes(4, "little"), (0o120777 << 16).to_bytes(4, "little")
    at = whole.index(b"PK\1\2")
    (tmp_path / "link.zip").write_bytes(whole[:at] + whole[at:].replace(plain, link, 1))

    assert codes(tmp_path / "link.zip") == [("shell_changed", "bag-info.txt")]


def test_a_zip_bomb_is_refused_without_being_inflated(tmp_path: Path) -> None:
    bomb = zip_with(tmp_path / "bomb.zip", "D12/data/zeros", bytes(100 << 20), deflated=True)
    tracemalloc.start()

    assert codes(bomb) == [("shell_changed", "D12/data/zeros")]
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()


def test_two_files_of_one_name_in_a_zip_are_refused(tmp_path: Path, bundle: Path) -> None:
    whole = bundle.read_bytes()
    first = whole[: whole.index(b"PK\3\4", 4)]
    (tmp_path / "twice.zip").write_bytes(first + whole)

    assert codes(tmp_path / "twice.zip") == [("name_unsafe", "D12/bag-info.txt")]


# Tampering with the unpacked files


@many
@given(data=st.data())
def test_no_byte_of_any_unpacked_file_can_be_flipped_unnoticed(bundle: Path, data: st.DataObject) -> None:
    root = bundle.parent / "flipping"
    if not root.exists():
        with zipfile.ZipFile(bundle) as opened:
            opened.extractall(root)
    path = data.draw(st.sampled_from(sorted(path for path in root.rglob("*") if path.is_file())))
    before = path.read_bytes()
    changed = bytearray(before)
    changed[data.draw(st.integers(0, len(before) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(changed)

    faults = codes(root)
    path.write_bytes(before)

    assert faults
    assert codes(root) == []


def test_a_replaced_file_is_named(unpacked: Path) -> None:
    (unpacked / PHOTO_PATH).write_bytes(b"another photo")

    assert codes(unpacked) == [("file_changed", PHOTO_PATH)]


def test_a_replaced_file_shows_even_when_every_manifest_was_made_to_fit(unpacked: Path) -> None:
    (unpacked / PHOTO_PATH).write_bytes(b"another photo")
    rewrite_manifests(unpacked)

    assert codes(unpacked) == [("seal_missing", "manifest-sha256.txt")]


def test_a_missing_file_is_named(unpacked: Path) -> None:
    (unpacked / PHOTO_PATH).unlink()

    assert codes(unpacked) == [("file_missing", PHOTO_PATH)]


@pytest.mark.parametrize("name", ["data/多出来.jpg", "fetch.txt", "data/图片/.hidden"])
def test_a_file_that_was_not_sealed_is_named(unpacked: Path, name: str) -> None:
    (unpacked / name).write_bytes(b"extra")

    assert codes(unpacked) == [("file_unlisted", name)]


def test_what_a_file_manager_leaves_behind_is_no_tampering(unpacked: Path) -> None:
    (unpacked / ".DS_Store").write_bytes(b"x")
    (unpacked / "data" / "Thumbs.db").write_bytes(b"x")

    assert codes(unpacked) == []


@pytest.mark.parametrize("tag", verify.TAGS)
def test_a_missing_part_of_the_bundle_itself_is_named(unpacked: Path, tag: str) -> None:
    (unpacked / tag).unlink()

    assert codes(unpacked) == [("file_missing", tag)]


@pytest.mark.skipif(os.name == "nt", reason="making a link needs a right there")
@pytest.mark.parametrize("target", ["/etc/passwd", "..", "data"])
def test_a_link_in_a_folder_is_named_and_not_followed(unpacked: Path, target: str) -> None:
    (unpacked / "data" / "link").symlink_to(target)

    assert codes(unpacked) == [("not_a_file", "data/link")]


# Tampering with the ledger inside


def with_lines(unpacked: Path, change: Callable[[list[bytes]], list[bytes]]) -> list[tuple[str, str]]:
    """The faults after someone changed the ledger's lines and made the manifests fit."""
    ledger = unpacked / "ledger.jsonl"
    ledger.write_bytes(b"".join(change(ledger.read_bytes().splitlines(keepends=True))))
    rewrite_manifests(unpacked)
    return codes(unpacked)


@pytest.mark.parametrize("place", range(1, 7))
def test_a_line_taken_out_repeated_or_exchanged_is_named(tmp_path: Path, bundle: Path, place: int) -> None:
    """The excerpt's first line is entry 2."""
    for number, change in enumerate(
        [
            lambda lines: lines[:place] + lines[place + 1 :],
            lambda lines: lines[: place + 1] + lines[place:],
            lambda lines: [*lines[:place], *reversed(lines[place : place + 2]), *lines[place + 2 :]],
        ]
    ):
        root = tmp_path / str(number)
        with zipfile.ZipFile(bundle) as opened:
            opened.extractall(root)
        faults = with_lines(root / "D12", change)

        if number == 2 and place == 6:
            assert faults == []  # the last line has nothing to be exchanged with
        else:
            assert faults[0] == (faults[0][0], f"第 {place + 1} 条")


@pytest.mark.parametrize(
    "line",
    [b"\n", b"{}\n", b"[]\n", b"null\n", b"\xff\n", b"[" * 100_000, b'{"seq":1e999}\n', b'{"content":1}\n',
     b'"content"\n'],
)  # fmt: skip
def test_a_line_that_is_no_entry_is_named_by_its_place(unpacked: Path, line: bytes) -> None:
    faults = with_lines(unpacked, lambda lines: [*lines[:3], line, *lines[4:]])

    assert faults[0] == ("entry_malformed", "第 4 条")


@pytest.mark.parametrize("value", [b"[]", b"{}", b"null", b"true", b"3.0", b'"4"', b"-4"])
def test_a_number_of_another_type_is_no_number(unpacked: Path, value: bytes) -> None:
    faults = with_lines(
        unpacked, lambda lines: [*lines[:3], lines[3].replace(b'"seq":4', b'"seq":' + value), *lines[4:]]
    )

    assert faults[0] == ("entry_malformed", "第 4 条")


def test_a_line_written_another_way_is_not_the_same_line(unpacked: Path) -> None:
    assert with_lines(unpacked, lambda lines: [lines[0], lines[1].replace(b":", b": ", 1), *lines[2:]])[0] == (
        "entry_malformed",
        "第 2 条",
    )


@pytest.mark.parametrize(
    "line",
    [b"", b"{}\n", b"null\n", b'{"format":"mingbian-ledger-1"}\n', b"\xff\n",
     b'{"format":"mingbian-ledger-1","head":{"hash":"","seq":7},"start":{"hash":"","seq":1}}\n'],
)  # fmt: skip
def test_a_ledger_without_its_first_line_is_no_ledger(unpacked: Path, line: bytes) -> None:
    assert with_lines(unpacked, lambda lines: [line, *lines[1:]]) == [("ledger_malformed", "ledger.jsonl")]


def test_an_empty_ledger_is_no_ledger(unpacked: Path) -> None:
    assert with_lines(unpacked, lambda lines: []) == [("ledger_malformed", "ledger.jsonl")]


def test_a_head_noted_elsewhere_is_held_against_the_bundle(bundle: Path) -> None:
    report = verify_bundle(bundle)

    assert codes(bundle, report.head) == []
    assert codes(bundle, Head(7, "0" * 64)) == [("entry_replaced", "第 7 条")]
    assert codes(bundle, Head(8, report.head.hash)) == [("entry_missing", "第 8 条")]


# The program


def run(*arguments: str | Path, source: Path = SOURCE) -> subprocess.CompletedProcess[str]:
    """As a stranger runs it: no packages, no environment, no folder of ours on the path."""
    command = [sys.executable, "-I", "-S", str(source), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env={"PYTHONUTF8": "1"})


def test_the_copy_in_the_bundle_works_alone(unpacked: Path) -> None:
    told = run(source=unpacked / "verify.py")

    assert (told.returncode, told.stderr) == (0, "")
    assert "结论：一致" in told.stdout
    assert all(sentence in told.stdout for sentence in verify.CANNOT_PROVE)
    assert verify_bundle(unpacked).faults == ()  # running it leaves nothing behind


def test_the_module_runs_on_the_standard_library_alone(bundle: Path) -> None:
    program = (
        "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); sys.argv[0] = 'mingbian.vault'\n"
        "try: runpy.run_module('mingbian.vault', run_name='__main__', alter_sys=True)\n"
        "finally: print(sorted(name for name in sys.modules if name.startswith('mingbian')), file=sys.stderr)"
    )
    command = [sys.executable, "-I", "-S", "-c", program, str(SOURCE.parents[2]), "verify", str(bundle)]

    told = subprocess.run(command, capture_output=True, text=True, check=False)

    assert told.returncode == 0
    assert told.stderr.strip() == "['mingbian', 'mingbian.vault', 'mingbian.vault.verify']"


def test_the_exit_code_tells_intact_changed_and_nothing_to_check(tmp_path: Path, bundle: Path, unpacked: Path) -> None:
    (unpacked / PHOTO_PATH).write_bytes(b"")
    (tmp_path / "empty.zip").write_bytes(b"")
    (tmp_path / "folder").mkdir()

    assert main([str(bundle)]) == 0
    assert main([str(unpacked)]) == 1
    for nothing in ("empty.zip", "folder", "absent.zip"):
        assert main([str(tmp_path / nothing)]) == 2


def test_nothing_to_check_is_not_called_tampering(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(tmp_path / "没有.zip")])

    assert capsys.readouterr().out.startswith("结论：无法核对。「")


def test_a_program_gets_the_same_answer_as_json(unpacked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (unpacked / PHOTO_PATH).write_bytes(b"")

    assert main([str(unpacked), "--json"]) == 1

    told = json.loads(capsys.readouterr().out)
    assert told["intact"] is False
    assert told["faults"][0] == {
        "code": "file_changed",
        "item": PHOTO_PATH,
        "seq": None,
        "sentence": "与清单不符，被改过。",
    }
    assert told["cannot_prove"]


@pytest.mark.parametrize("noted", ["7", "x:" + "0" * 64, "7:abc", "²:" + "0" * 64])
def test_a_head_that_is_none_is_refused(bundle: Path, noted: str) -> None:
    with pytest.raises(SystemExit) as refused:
        main([str(bundle), "--head", noted])

    assert refused.value.code == 2


def test_a_name_cannot_write_on_the_screen(unpacked: Path) -> None:
    (unpacked / "data" / "\x1b[2J清屏").write_bytes(b"")

    told = "\n".join(sentences(verify_bundle(unpacked)))

    assert "\x1b" not in told
    assert "\\u001b[2J清屏" in told


def test_the_verifier_is_one_file_of_the_standard_library_for_python_3_8() -> None:
    tree = ast.parse(SOURCE.read_text("utf-8"), feature_version=(3, 8))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    assert imported <= sys.stdlib_module_names


def test_no_sentence_of_the_verifier_promises_more_than_it_can(bundle: Path) -> None:
    told = "\n".join(sentences(verify_bundle(bundle)))

    assert "没有发现封存之后的改动" in told
    assert not any(word in told for word in ("防篡改", "不可篡改", "无法篡改", "保证真实"))


def test_the_verifier_takes_a_bundle_of_three_hundred_files(tmp_path: Path) -> None:
    many_files = {f"图片/{number:03d}.jpg": bytes([number % 251]) * 1000 for number in range(300)}

    assert verify_bundle(sealed_bundle(tmp_path, dict(many_files))).files == 300


@given(st.sampled_from([b"", b"PK\3\4", b"PK\5\6" + bytes(18)]), st.binary(max_size=120))
def test_no_bytes_make_the_verifier_fall_over(
    tmp_path_factory: pytest.TempPathFactory, mark: bytes, rest: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.zip"
    path.write_bytes(mark + rest)

    assert verify_bundle(path).faults
