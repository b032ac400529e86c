"""What a picture says of itself, each thing with where it was read; what it does not say is not held against it.

Platforms and chat programs strip what pictures carry, so most say nothing, and that weighs nothing. What is said can
be false: a clock that was never set, a label that somebody wrote. So every line tells its place, and a human judges.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from PIL import Image

from mingbian.domain.clock import BEIJING
from mingbian.reading.aigc_label import AigcLabel, label_in
from mingbian.reading.camera_notes import CameraNotes, name_in, notes_of
from mingbian.reading.compressed_twice import compressed_twice
from mingbian.reading.content_credentials import ContentCredentials, credentials_of
from mingbian.reading.picture import PictureFacts, opened
from mingbian.reading.picture_header import PictureFormat
from mingbian.reading.xmp import TIFF, XMP, Noted, notes_in, value_of

LABEL_WORDS = {1: "是 AI 生成", 2: "可能是 AI 生成", 3: "疑似 AI 生成"}
LONGEST_TEXT = 20_000
LONGEST_MARK = 100

ReadMark = Callable[[Image.Image], str]
"""The visible mark in a picture, empty for none; a reader of words costs much, so it is given, not taken."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that the picture says: what it is about, what it says, and where in the file (or how) it was read."""

    about: str
    words: str
    where: str


@dataclass(frozen=True, slots=True)
class PhotoSays:
    """All that a picture says of itself.

    `captured_at` is aware, Beijing time unless the camera told its zone. `aigc` is the label of GB 45438-2025, 1 to 3.
    `c2pa` is the signer's generator, `watermark` a visible mark in its own words. The place is never among it.
    """

    said: tuple[Said, ...]
    captured_at: datetime | None = None
    aigc: int | None = None
    c2pa: str = ""
    watermark: str = ""


def read_photo(content: BinaryIO, *, name: str, read_mark: ReadMark | None = None) -> PhotoSays:
    """What it says. Raises a subclass of UploadRefusedError, as `picture.look` does."""
    with opened(content, name=name) as (image, facts):
        image.load()
        camera, texts, xmp = notes_of(image), _texts(image), notes_in(_packet(image))
        label = label_in(xmp, comment=camera.comment, texts=texts)
        twice = facts.format is PictureFormat.JPEG and compressed_twice(image)
        mark = read_mark(image)[:LONGEST_MARK] if read_mark else ""
    content.seek(0)
    credentials = credentials_of(content.read(), facts.media_type)
    return PhotoSays(
        said=(
            *_of_camera(camera, facts, xmp),
            *_of_label(label),
            *_of_credentials(credentials),
            *((Said("画面上的标记", mark, "文字识别"),) if mark else ()),
            *((Said("重复压缩", "可能存过不止一次（弱线索，转发过的照片都会这样）", "JPEG 系数"),) if twice else ()),
        ),
        captured_at=facts.captured_at,
        aigc=label.label if label else None,
        c2pa=_generator(credentials),
        watermark=mark,
    )


def _packet(image: Image.Image) -> bytes:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    return packet.encode() if isinstance(packet, str) else packet if isinstance(packet, bytes) else b""


def _texts(image: Image.Image) -> Mapping[str, str]:
    """A PNG's own texts by their key; what generators leave of their wishes stands there too."""
    told: object = getattr(image, "text", {})
    texts = told if isinstance(told, dict) else {}
    return {str(key): str(words)[:LONGEST_TEXT] for key, words in texts.items()}


def _of_camera(camera: CameraNotes, facts: PictureFacts, xmp: tuple[Noted, ...]) -> Iterator[Said]:
    model = camera.camera or name_in(value_of(xmp, TIFF, "Model"))
    if model:
        yield Said("拍摄设备", model, "EXIF" if camera.camera else "XMP")
    software = camera.software or name_in(value_of(xmp, XMP, "CreatorTool"))
    if software:
        yield Said("处理软件", software, "EXIF" if camera.software else "XMP")
    if facts.captured_at:
        zone = "相机自带时区" if facts.zone_told else "照片没写时区，按北京时间"
        yield Said("拍摄时间", f"{facts.captured_at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S}（{zone}）", "EXIF")
    if facts.says_where:
        yield Said("拍摄地点", "照片里有定位，本工具不读取、不保存", "EXIF")


def _of_label(label: AigcLabel | None) -> Iterator[Said]:
    if label:
        by = f"，标注者 {label.producer}" if label.producer else ""
        yield Said("AI 生成标识", f"标明{LABEL_WORDS[label.label]}{by}", label.where)


def _of_credentials(credentials: ContentCredentials | None) -> Iterator[Said]:
    if credentials is None:
        return
    if not credentials.readable:
        yield Said("内容凭证", "带有 C2PA 记录，这里没能读出内容", "C2PA")
        return
    made = "，写明由模型生成" if credentials.generated else ""
    yield Said("内容凭证", f"由 {credentials.generator or '未写明的程序'} 写入{made}", "C2PA")


def _generator(credentials: ContentCredentials | None) -> str:
    """As the photo's fact tells it: with AI in it where the record itself says that a model made the picture."""
    if credentials is None or not credentials.readable:
        return ""
    return f"{credentials.generator or '未写明的程序'}（AI）" if credentials.generated else credentials.generator
