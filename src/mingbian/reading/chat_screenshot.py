"""A screenshot of a chat, read: each message with its side, its words, the time above it, and what is uncertain.

Words in a bubble are somebody's words, whatever they imitate; a time or a hint stands on the page, in the middle.
Nothing is made up: a picture in which no bubbles stand at the sides is told to be no chat.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PIL import Image

from mingbian.reading.chat_blobs import Apart, Blob, apart
from mingbian.reading.chat_bubbles import AT_EDGE, Bubble, Found, Rect, bubbles_in
from mingbian.reading.chat_canvas import Canvas, canvases
from mingbian.reading.chat_lanes import Lanes
from mingbian.reading.chat_lines import Placed, around, joined, rows, words_of
from mingbian.reading.chat_screen import Box, ChatScreen, Cut, Shown, Shows, Side
from mingbian.reading.chat_sides import CENTRED, sides
from mingbian.reading.chat_times import is_time, time_at_end
from mingbian.reading.words import Page

NO_WORDS = "这张图里没有读出文字。"
TURNED = "这张图好像是横着的，文字读不出来。请转正以后重新存入。"
UNCLEAR = "这张图的文字大多读不清，可能是左右颠倒、太小或太糊。请换一张原图。"
NO_CHAT = "这张图不像聊天截图：没有看到左右两侧的对话气泡，所以没有读出任何消息。"

UPRIGHT = 0.5  # of the lines are wider than high
READABLE = 0.75
UNSURE = 0.5
FACE = 4.0  # letters
ONE_COLOUR = 0.7  # of all bubbles
NEAR = 1.9  # letters: how far above its bubble a name and a time stand


@dataclass(frozen=True, slots=True)
class _Layout:
    """One canvas taken apart."""

    canvas: Canvas
    found: Found
    apart: Apart
    bubbles: list[tuple[Bubble, Side]]
    lanes: Lanes
    faces: int
    letter: float

    @property
    def spoken(self) -> int:
        return sum(side is not Side.MIDDLE for _, side in self.bubbles)


def read_chat(image: Image.Image, page: Page) -> ChatScreen:
    """The messages of an upright picture; `page` holds its words."""
    if problem := _unreadable(page):
        return ChatScreen((), problem)
    layouts = [layout for canvas in canvases(image) if (layout := _taken_apart(canvas, page))]
    if not layouts:
        return ChatScreen((), NO_CHAT)
    layout = max(layouts, key=lambda one: one.spoken)
    if not _is_chat(layout):
        return ChatScreen((), NO_CHAT)
    covered = tuple(_box(layout.canvas, bar) for bar in layout.apart.bars)
    return ChatScreen(tuple(_under_times(layout)), covered=covered, patterned=not layout.apart.told)


def _unreadable(page: Page) -> str:
    lines = [line for line in page.lines if len(line.words) > 1]
    if not lines:
        return NO_WORDS
    wide = [(line.right - line.left) * page.width_px > (line.bottom - line.top) * page.height_px for line in lines]
    if sum(wide) < UPRIGHT * len(lines):
        return TURNED
    return UNCLEAR if sum(line.sure for line in lines) < READABLE * len(lines) else ""


def _taken_apart(canvas: Canvas, page: Page) -> _Layout | None:
    found = bubbles_in(canvas, page.lines)
    spots = [spot for bubble in found.bubbles for _, spot in bubble.lines] or [spot for _, spot in found.bare]
    if not spots:
        return None
    letter = sorted(spot.height for spot in spots)[len(spots) // 2] * 0.8  # a box is a little larger than its letters
    found = replace(found, bubbles=[bubble for bubble in found.bubbles if not _in_face(bubble.rect, canvas, letter)])
    pieces = apart(canvas, found, letter)
    told, lanes, faces = sides(pieces.bubbles, pieces, canvas.width, letter)
    return _Layout(canvas, found, pieces, list(zip(pieces.bubbles, told, strict=True)), lanes, faces, letter)


def _in_face(rect: Rect, canvas: Canvas, letter: float) -> bool:
    """A face may be a letter on a square: it stands within a few letters of the edge, where no bubble ends."""
    return rect.right < FACE * letter or rect.left > canvas.width - FACE * letter


def _is_chat(layout: _Layout) -> bool:
    """One bubble beside a face; or several at their lanes, at both sides, or three of one colour and hardly another: a
    card among the messages of one person has its own."""
    if layout.faces and layout.spoken:
        return True
    aligned = [(bubble.colour, side) for bubble, side in layout.bubbles if layout.lanes.side_of(bubble.rect) is side]
    alike = max(Counter(colour for colour, _ in aligned).values(), default=0)
    return (len(aligned) >= 2 and len({side for _, side in aligned}) == 2) or (
        alike >= 3 and alike >= ONE_COLOUR * len(aligned)
    )


def _under_times(layout: _Layout) -> Iterator[Shown]:
    """From top to bottom; each under the time above it, or under its own where its name's line tells one."""
    heads = rows(_between_faces(layout))
    used: set[int] = set()
    shown = [*_spoken(layout), *_pictures(layout)]
    named = [_named(one, rect, heads, used, layout) for one, rect in shown]
    between = _between(layout, [row for place, row in enumerate(heads) if place not in used])
    time_said = ""
    for one in sorted([*named, *between], key=lambda one: one.box.top):
        if one.shows is Shows.HINT and is_time(one.text):
            time_said = one.text
        else:
            yield one if one.time_said else replace(one, time_said=time_said)


def _between_faces(layout: _Layout) -> Iterator[Placed]:
    """Lines on the page, without what was taken for a letter in a face: faces stand outside the lanes."""
    lanes = layout.lanes
    for line, spot in layout.found.bare:
        middle = (spot.left + spot.right) / 2
        left_of = lanes.left is not None and middle <= lanes.left
        right_of = lanes.right is not None and middle >= lanes.right
        if not (left_of or right_of):
            yield line, spot


def _spoken(layout: _Layout) -> Iterator[tuple[Shown, Rect]]:
    for bubble, side in layout.bubbles:
        if side is Side.MIDDLE:
            continue
        card = _is_card(layout.canvas, bubble, layout.letter)
        text = "\n".join(words_of(row) for row in rows(bubble.lines)) if card else joined(bubble.lines)
        sure = min(line.sure for line, _ in bubble.lines)
        shows = Shows.CARD if card else Shows.WORDS
        yield (
            Shown(shows, side, text, sure, _box(layout.canvas, bubble.rect), cut=_cut(layout, bubble.rect)),
            bubble.rect,
        )


def _pictures(layout: _Layout) -> Iterator[tuple[Shown, Rect]]:
    """What else stands in the lanes: a picture, or a bubble of no clean shape, whose words are never sure."""
    for blob in layout.apart.blobs:
        side = _lane(blob, layout)
        if side is None:
            continue
        cut = _cut(layout, blob.rect)
        if blob.flat and cut is Cut.NOT and blob.rect.height < 1.2 * layout.letter:
            continue
        if not blob.flat:
            yield Shown(Shows.PICTURE, side, "", 1.0, _box(layout.canvas, blob.rect), cut=cut), blob.rect
            continue
        lines = [(line, spot) for line, spot in layout.found.bare if blob.rect.holds(spot)]
        sure = min((UNSURE, *(line.sure for line, _ in lines))) if lines else 0.0
        yield Shown(Shows.WORDS, side, joined(lines), sure, _box(layout.canvas, blob.rect), cut=cut), blob.rect


def _lane(blob: Blob, layout: _Layout) -> Side | None:
    """The side of a blob that begins or ends where the bubbles do; faces stand outside of them."""
    lanes, rect = layout.lanes, blob.rect
    if rect.width < 1.2 * layout.letter or (rect.height < 2 * layout.letter and _cut(layout, rect) is Cut.NOT):
        return None
    side = lanes.side_of(rect)
    if side is Side.LEFT and lanes.left is not None and rect.left >= lanes.left - 0.02 * lanes.width:
        return side
    if side is Side.RIGHT and lanes.right is not None and rect.right <= lanes.right + 0.02 * lanes.width:
        return side
    return None


def _named(one: Shown, rect: Rect, heads: list[list[Placed]], used: set[int], layout: _Layout) -> Shown:
    """With the name and the time that stand right above it, at its own edge."""
    for place, row in enumerate(heads):
        spot = around(row)
        above = -0.6 * layout.letter <= rect.top - spot.bottom <= NEAR * layout.letter
        at_edge = (
            abs(spot.left - rect.left) <= 2 * layout.letter
            if one.side is Side.LEFT
            else abs(spot.right - rect.right) <= 2 * layout.letter
        )
        alone = is_time(words_of(row)) and _centred(spot, layout)
        if above and at_edge and place not in used and not alone and _cut(layout, spot) is Cut.NOT:
            used.add(place)
            name, time_said = time_at_end(words_of(row))
            return replace(one, name=name, time_said=time_said)
    return one


def _between(layout: _Layout, heads: list[list[Placed]]) -> Iterator[Shown]:
    """Times and hints, in the middle of the page or in a small field of their own there."""
    fields = [bubble.lines for bubble, side in layout.bubbles if side is Side.MIDDLE]
    for lines in [*(row for row in heads if _centred(around(row), layout)), *fields]:
        if _cut(layout, around(lines)) is Cut.NOT:  # of half a line only half would be read
            sure = min(line.sure for line, _ in lines)
            yield Shown(Shows.HINT, Side.MIDDLE, joined(lines), sure, _box(layout.canvas, around(lines)))


def _centred(spot: Rect, layout: _Layout) -> bool:
    inside_picture = any(blob.rect.holds(spot) for blob in layout.apart.blobs)
    return (
        abs(spot.left - (layout.canvas.width - spot.right)) < 2 * CENTRED * layout.canvas.width and not inside_picture
    )


def _is_card(canvas: Canvas, bubble: Bubble, letter: float) -> bool:
    """A small picture stands in it beside at least two rows of words."""
    if len(rows(bubble.lines)) < 2:
        return False
    rect, words = bubble.rect, around(bubble.lines)
    piece = canvas.pixels[rect.top : rect.bottom, rect.left : max(rect.left, words.left - 1)].astype(int)
    beyond = canvas.pixels[rect.top : rect.bottom, words.right + 1 : rect.right].astype(int)
    return any(
        bool((abs(side - bubble.colour).max(axis=2) > 24).sum() > (1.3 * letter) ** 2)
        for side in (piece, beyond)
        if side.size
    )


def _cut(layout: _Layout, rect: Rect) -> Cut:
    above, below = rect.top <= AT_EDGE, rect.bottom >= layout.canvas.height - AT_EDGE
    return Cut.BOTH if above and below else Cut.TOP if above else Cut.BOTTOM if below else Cut.NOT


def _box(canvas: Canvas, rect: Rect) -> Box:
    across, down = (canvas.right - canvas.left) / canvas.width, (canvas.bottom - canvas.top) / canvas.height
    return Box(
        canvas.left + rect.left * across,
        canvas.top + rect.top * down,
        canvas.left + rect.right * across,
        canvas.top + rect.bottom * down,
    )
