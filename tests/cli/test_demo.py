"""`mingbian demo`: the sample shop from its exports to a sealed pack, beside nobody's own data."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from mingbian.sample.demo_folder import MARK, DemoFolderTakenError, fresh
from mingbian.vault.verify import verify_bundle

PICTURE_BYTES = 3 * 1024 * 1024
LONGEST_TEXT = 300


@dataclass(frozen=True)
class Shown:
    """What a demo printed, and the folder in which it was run."""

    code: int
    told: str
    refused: str
    folder: Path

    @property
    def pack(self) -> Path:
        return self.folder / "demo" / "pack"


def shown(folder: Path, *options: str, **environment: str) -> Shown:
    """The demo as a stranger runs it, in a process of its own: it chooses its data folder before anything is read."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("MINGBIAN_")}
    done = subprocess.run(
        [sys.executable, "-m", "mingbian", "demo", *options],
        cwd=folder,
        env={**own, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return Shown(done.returncode, done.stdout, done.stderr, folder)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """One demo for all that is asked here. This machine's own shop is said to be on a server that is not there."""
    folder = tmp_path_factory.mktemp("stranger")
    return shown(folder, MINGBIAN_HOME=str(folder / "own"), MINGBIAN_DATABASE="postgres://nobody@127.0.0.1:1/nothing")


def test_it_ends_well_and_says_first_that_all_is_made_up(demo: Shown) -> None:
    assert demo.code == 0, demo.refused
    assert demo.told.startswith("【示例数据】")
    assert demo.refused == ""


def test_each_part_is_told_in_its_order(demo: Shown) -> None:
    parts = [
        "一、导入 demo/shop",
        "没有一行有问题",
        "二、40 起纠纷",
        "多为属实",
        "较早的 13 起已有结果：",
        "三、第 ",
        "能证明本店一方的把握：",
        "【研判】",
        "（区间 ",
        "【取证】",
        "缺失：",
        "【期限】",
        "四、给买家的话",
        "五、申诉材料：",
        "审稿没有异议",
        "离线核验：一致",
        "示例数据的申诉材料在：demo/pack/",
    ]
    places = [demo.told.find(part) for part in parts]

    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)


def test_the_last_line_is_the_path_of_the_pack(demo: Shown) -> None:
    path = demo.told.strip().splitlines()[-1].partition("：")[2]

    assert re.fullmatch(r"demo/pack/\d{6}-\d{15}\.zip", path)
    assert (demo.folder / path).is_file()


def test_text_pictures_and_pdf_lie_beside_the_pack_within_the_limits(demo: Shown) -> None:
    pictures = sorted(demo.pack.glob("page-*.png"))

    assert 1 <= len(pictures) <= 3
    assert all(picture.stat().st_size <= PICTURE_BYTES for picture in pictures)
    assert all(Image.open(picture).format == "PNG" for picture in pictures)
    assert 0 < len((demo.pack / "statement.txt").read_text("utf-8")) <= LONGEST_TEXT
    assert "一、订单情况" in (demo.pack / "statement-long.txt").read_text("utf-8")
    assert (demo.pack / "case.pdf").read_bytes().startswith(b"%PDF")


def test_what_is_printed_is_what_is_handed_over(demo: Shown) -> None:
    for line in (demo.pack / "statement.txt").read_text("utf-8").splitlines():
        assert line in demo.told


def test_our_own_pictures_make_the_case_stronger(demo: Shown) -> None:
    before, after = map(int, re.findall(r"把握：(\d+)% → (\d+)%", demo.told)[0])

    assert after > before


def test_a_stranger_can_verify_the_pack(demo: Shown) -> None:
    (bundle,) = demo.pack.glob("*.zip")
    checked = [sys.executable, "-I", str(Path(verify_bundle.__code__.co_filename)), str(bundle)]

    told = subprocess.run(checked, capture_output=True, check=False, encoding="utf-8")

    assert told.returncode == 0
    assert told.stdout.startswith("结论：一致。")


def test_no_other_data_is_touched(demo: Shown) -> None:
    assert [path.name for path in demo.folder.iterdir()] == ["demo"]


def test_nobody_is_called_names(demo: Shown) -> None:
    assert not re.search("骗子|恶意买家|欺诈", demo.told)


def test_another_seed_shows_another_shop_and_clears_the_last(demo: Shown) -> None:
    before = {path.name for path in demo.pack.glob("*.zip")}

    again = shown(demo.folder, "--seed", "7")

    assert again.code == 0, again.refused
    assert again.told != demo.told
    for one in (demo, again):
        settles = "【建议】尽快致歉解决" in one.told
        assert settles == ("研判的建议是尽快致歉解决；材料只为演示" in one.told), (
            "it never argues against its own advice"
        )
    assert "（种子 7）" in again.told
    assert len(list(again.pack.glob("*.zip"))) == 1
    assert before.isdisjoint(path.name for path in again.pack.glob("*.zip"))


def test_a_folder_with_anything_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "demo" / "data").mkdir(parents=True)
    (tmp_path / "demo" / "data" / "账本.xlsx").write_text("十年的账")

    refused = shown(tmp_path)

    assert refused.code == 1
    assert refused.refused == "文件夹 demo 里有别的东西，没有动它。\n请另指定一个空文件夹，例如 --folder demo-2。\n"
    assert (tmp_path / "demo" / "data" / "账本.xlsx").read_text() == "十年的账"


class TestTheFolder:
    """What a demo may clear away."""

    def test_only_what_a_demo_makes_is_cleared(self, tmp_path: Path) -> None:
        folder = fresh(tmp_path / "demo")
        (folder / "pack").mkdir()
        (folder / "pack" / "old.zip").touch()
        (folder / "笔记.txt").write_text("留着")

        fresh(folder)

        assert sorted(path.name for path in folder.iterdir()) == [MARK, "笔记.txt"]

    def test_a_link_is_taken_away_and_never_followed(self, tmp_path: Path) -> None:
        (tmp_path / "照片").mkdir()
        (tmp_path / "照片" / "a.jpg").touch()
        folder = fresh(tmp_path / "demo")
        (folder / "shop").symlink_to(tmp_path / "照片", target_is_directory=True)

        fresh(folder)

        assert not (folder / "shop").exists()
        assert (tmp_path / "照片" / "a.jpg").exists()

    def test_a_link_to_elsewhere_or_a_file_is_no_demo_folder(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)

        for taken in ("file", "link"):
            with pytest.raises(DemoFolderTakenError):
                fresh(tmp_path / taken)

    def test_an_empty_folder_may_be_used(self, tmp_path: Path) -> None:
        assert fresh(tmp_path) == tmp_path
        assert (tmp_path / MARK).is_file()
