"""A photo read for a test, its lines by what they are about, and notes to write into one."""

import json
from io import BytesIO

from picture_kit import picture
from PIL import Image
from PIL.ExifTags import IFD

from mingbian.reading.photo import PhotoSays, read_photo
from mingbian.reading.xmp import AIGC

XMP_HEAD = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'


XMP_TAIL = "</rdf:RDF></x:xmpmeta>"


def said(content: bytes, name: str = "图1.jpg") -> PhotoSays:
    return read_photo(BytesIO(content), name=name)


def lines(says: PhotoSays) -> dict[str, tuple[str, str]]:
    return {line.about: (line.words, line.where) for line in says.said}


def xmp(properties: str) -> bytes:
    return f'{XMP_HEAD}<rdf:Description xmlns:T="{AIGC}" {properties}{XMP_TAIL}'.encode()


def element(label: str) -> bytes:
    words = json.dumps({"Label": label, "ContentProducer": "001191330106"})
    return xmp(f"><T:AIGC>{words}</T:AIGC></rdf:Description>")


def with_exif(**tags: object) -> bytes:
    exif = Image.Exif()
    for tag, value in tags.items():
        if tag == "comment":
            exif.get_ifd(IFD.Exif)[0x9286] = value
        else:
            exif[{"make": 0x010F, "model": 0x0110, "software": 0x0131}[tag]] = value
    return picture(exif=exif)
