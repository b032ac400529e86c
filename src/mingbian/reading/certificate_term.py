"""From when to when a paper holds: printed dates, “长期”, “有效期一年”, or nothing at all."""

import re
from dataclasses import dataclass
from datetime import date

from mingbian.domain.evidence import CertificateKind, Term
from mingbian.reading.certificate_days import DAY, ReadDay, after, day_of_words, days_in
from mingbian.reading.certificate_text import PaperText


@dataclass(frozen=True, slots=True)
class TermSays:
    """What was read of the dates. `doubts` are sentences; `sure` is that of the least sure date, 0 to 1."""

    term: Term
    issued_on: date | None
    valid_from: date | None
    valid_to: date | None
    sure: float
    doubts: tuple[str, ...]


_LABEL = r"(?:营业期限|授权(?:有效)?期限?|有效(?:日期|期限?|期间)|使用期限|期限)(?:\([^)]*\))?"
_LONG = r"(?:长期|永久|不限期|无固定期限|不约定期限)(?:有效)?"
_GAP = r"[\s:为是自从由起即日]{0,6}"
_TO = r"\s?(?:起)?\s?(?:至|到|-{1,2}|—+|–|~|～|一)\s?"
RANGE = re.compile(rf"(?P<from>{DAY}){_TO}(?:(?P<to>{DAY})|(?P<long>{_LONG}))")
UNTIL = re.compile(
    rf"(?:{_LABEL}{_GAP}(?:至|到)|有效(?:期)?截止(?:日期|日|至)?|截止(?:日期|日|至)|(?:有效期|期限)届满日|到期日期?)"
    rf"[\s:为]{{0,3}}(?P<to>{DAY})"
)
ENDLESS = re.compile(rf"{_LABEL}{_GAP}(?:至|到)?\s?{_LONG}|{_LONG}有效|至\s?(?:长期|永久)")
LENGTH = re.compile(
    rf"(?:{_LABEL}|有效)[^\n，。;]{{0,12}}?(?P<count>[1-9]\d?|[一二两三四五六七八九十壹贰叁伍半]{{1,2}})\s?(?P<unit>周?年|个月)"
    rf"|(?:签发|签署|颁发|发证|出具|授权)之?日起(?P<count2>[1-9]\d?|[一二两三四五六七八九十壹贰叁伍半]{{1,2}})\s?(?P<unit2>周?年|个月)"
)
ISSUED = re.compile(
    rf"(?:签发|发证|颁发|颁证|出具|报告|批准|核准|开票|授权|签署|落款|出厂|检验完成)(?:日期|时间|日)[\s:为]{{0,3}}(?P<day>{DAY})"
)
FOUNDED = re.compile(rf"(?:成立|注册)日期[\s:为]{{0,3}}(?P<day>{DAY})")
_COUNTS = {sign: value for value, sign in enumerate("一二三四五六七八九十", start=1)}
_COUNTS |= {"两": 2, "壹": 1, "贰": 2, "叁": 3, "伍": 5}
LEAST_SURE = 0.75


def term_of(paper: PaperText, kind: CertificateKind | None) -> TermSays:
    """A printed range wins over an end, an end over a length; the day of issue begins what names no beginning."""
    text, doubts = paper.text, list[str]()
    issued = _day(ISSUED.search(text), "day") or _signed_on(text, kind)
    begins, ends, term = _range(text, doubts)
    if ends is None and term is not Term.LONG:
        begins, ends, term = _by_end_or_length(text, issued, doubts)
    first = begins or issued or _day(FOUNDED.search(text), "day")
    used = [day for day in (first, ends, issued) if day is not None]
    sure = min((paper.sure_of(day.begin, day.end) for day in used if day.end), default=0.0)
    doubts += _doubts(first, ends, used, sure)
    return TermSays(
        term,
        issued.day if issued else None,
        first.day if first else None,
        ends.last if ends else None,
        sure,
        tuple(doubts),
    )


def _range(text: str, doubts: list[str]) -> tuple[ReadDay | None, ReadDay | None, Term]:
    """The range behind a label of validity, else the only one there is."""
    found = list(RANGE.finditer(text))
    labelled = [match for match in found if re.search(rf"{_LABEL}{_GAP}$", text[: match.start()])]
    chosen = (labelled or found)[:1]
    spans = {(match["from"], match["to"] or "长期") for match in (labelled or found)}
    if len(spans) > 1:
        doubts.append("证书上有几段起止日期，填的是第一段，请对照图片选定。")
    for match in chosen:
        begins = _day(match, "from")
        return begins, _day(match, "to"), Term.LONG if match["long"] else Term.DATED
    return None, None, Term.UNSTATED


def _by_end_or_length(
    text: str, issued: ReadDay | None, doubts: list[str]
) -> tuple[ReadDay | None, ReadDay | None, Term]:
    ends = [day for match in UNTIL.finditer(text) if (day := _day(match, "to"))]
    if ends:
        if len({day.last for day in ends}) > 1:
            several = "、".join(dict.fromkeys(str(day.last) for day in ends))
            doubts.append(f"像截止日的日期不止一个（{several}），填的是第一个，请对照图片选定。")
        return None, ends[0], Term.DATED
    if ENDLESS.search(text):
        return None, None, Term.LONG
    length = LENGTH.search(text)
    if length is None:
        return None, None, Term.UNSTATED
    return issued, _after_length(length, issued, doubts), Term.DATED if issued else Term.UNSTATED


def _after_length(length: re.Match[str], issued: ReadDay | None, doubts: list[str]) -> ReadDay | None:
    count, unit = length["count"] or length["count2"], length["unit"] or length["unit2"]
    words = f"{count}{unit}"
    if issued is None:
        doubts.append(f"写着有效期{words}，但没有读到从哪天起，请对照图片填写截止日。")
        return None
    many = int(count) if count.isdecimal() else _COUNTS.get(count, 0)
    months = (6 if count == "半" else many * 12) if unit.endswith("年") else many
    if not months:
        doubts.append(f"写着有效期{words}，没能推算出截止日，请对照图片填写。")
        return None
    last = after(issued.day, months=months)
    doubts.append(f"写着有效期{words}，从 {issued.day} 推算到 {last}，请核对。")
    return ReadDay(last, words, length.start(), length.end())


def _signed_on(text: str, kind: CertificateKind | None) -> ReadDay | None:
    """A letter, a report or an invoice bears its date alone in a line, mostly the last."""
    if kind is CertificateKind.LICENCE:
        return None
    alone = [day for day in days_in(text) if _own_line(day, text)]
    return alone[-1] if alone else None


def _own_line(day: ReadDay, text: str) -> bool:
    begin, end = text.rfind("\n", 0, day.begin) + 1, text.find("\n", day.end)
    line = text[begin : end if end >= 0 else len(text)]
    before = text[:begin].rstrip("\n").rsplit("\n", 1)[-1]
    return line.replace("日期:", "").strip() == day.words.strip() and not re.search(r"(?:期限?|至|到|自)[::]?$", before)


def _day(match: re.Match[str] | None, group: str) -> ReadDay | None:
    words = match[group] if match else None
    return day_of_words(words, match.start(group)) if match and words else None


def _doubts(first: ReadDay | None, ends: ReadDay | None, used: list[ReadDay], sure: float) -> list[str]:
    told = []
    for day in dict.fromkeys(used):
        if day.mended:
            told.append(f"“{day.words.replace(chr(10), '')}”里有字母，按数字读成了 {day.day}，请核对。")
        if not day.whole:
            meant = day.last if day is ends else day.day
            told.append(f"“{day.words}”没有写到日，填的是 {meant}，请核对。")
    if first and ends and ends.last < first.day:
        told.append(f"读到的起止日期前后颠倒（{first.day} 至 {ends.last}），请对照图片改正。")
    if used and sure < LEAST_SURE:
        told.append(f"日期读得不太清（把握 {sure:.0%}），请对照图片逐位核对。")
    return told
