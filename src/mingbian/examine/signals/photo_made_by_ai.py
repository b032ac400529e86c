"""Marks of an image generator in the picture: the label of GB 45438-2025, a C2PA generator, a visible “AI生成”.

Strong when it says of itself that it is generated, stronger when two marks do. Weak when it says “may be” or
“suspected”: phones also write labels after mere beautifying. Silent without marks: a missing label, missing EXIF or
missing C2PA weighs exactly nothing. The label's values are the standard's (1 is, 2 may be, 3 suspected); the weights
are our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.wording import plain

TWO_MARKS = Weight(9.0, 5.5, 10.5)
SAYS_SO = Weight(7.5, 4.0, 9.5)
MAY_BE = Weight(4.0, 1.0, 6.5)
SUSPECTED = Weight(1.5, 0.0, 3.5)

BY_LABEL = {1: (SAYS_SO, "标明为 AI 生成"), 2: (MAY_BE, "标明可能为 AI 生成"), 3: (SUSPECTED, "标明疑似 AI 生成")}
GENERATED = re.compile(r"ai生成|ai制作|ai创作|人工智能生成|由ai|ai合成|豆包|即梦|文心|通义|midjourney|dall")
GENERATORS = re.compile(
    r"openai|dall|midjourney|stable ?diffusion|firefly|imagen|gemini|flux|豆包|doubao|即梦|jimeng|文心|通义|qwen"
    r"|kling|可灵|混元|generat|(?<![a-z])ai(?![a-z])"
)


@signal("F03", "照片带有 AI 生成标识", Family.PHOTO)
def look(dossier: Dossier) -> Seen | None:
    found = [(mark, photo) for photo in dossier.of(Photo) for mark in _marks(photo)]
    if not found:
        return None
    (weight, what), photo = max(found, key=lambda pair: (pair[0][0].db, -pair[1].cite))
    sure = [mark for mark in _marks(photo) if mark[0] is SAYS_SO]
    if len(sure) > 1:
        weight, what = TWO_MARKS, "，".join(said for _, said in sure)
    return intentional(weight, f"买家 {in_words(photo.at)} 提供的照片“{photo.name}”{what}。", (photo,))


def _marks(photo: Photo) -> list[tuple[Weight, str]]:
    marks = [BY_LABEL[photo.aigc]] if photo.aigc in BY_LABEL else []
    if photo.watermark and GENERATED.search(plain(photo.watermark)):
        marks.append((SAYS_SO, f"画面上有“{photo.watermark[:20]}”字样"))
    if photo.c2pa and GENERATORS.search(plain(photo.c2pa)):  # cameras and editors sign their pictures too
        marks.append((SAYS_SO, f"的 C2PA 记录写明由 {photo.c2pa[:30]} 生成"))
    return marks
