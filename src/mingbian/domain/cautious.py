"""What is hidden in a picture beyond what is starred in a text: where reading is unsure, more is hidden, not less.

A letter may be misread as a digit's twin, a name stands beside its telephone without a label, an address goes on over
the end of the line. Order numbers, amounts and dates stay: they prove, and name nobody.
"""

import re
from collections.abc import Iterable, Iterator

from mingbian.domain.contacts import HAN
from mingbian.domain.masking import found_in
from mingbian.domain.personal import Found, Personal

SURE_ENOUGH = 0.85
UNSURE = 0.6
"""Below the first, a run of digits may be any number; below the second, a whole line may be anything."""

# The hundred commonest family names, and the usual double ones: some nine of ten people.
_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
    "陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易"
)
_NAME = rf"(?:欧阳|上官|司马|诸葛|司徒|[{_FAMILY}])[{HAN}]{{1,2}}"
_named_alone = re.compile(rf"[收寄至]?[:：]?({_NAME})(?:先生|女士|小姐)?(?:收|[(（]收[)）])?").fullmatch
_name_before = re.compile(rf"(?<![{HAN}])[收寄]?[:：,，]?({_NAME})(?:先生|女士|小姐)?[:：,，;；]?$").search
_name_after = re.compile(rf"[:：,，;；]?({_NAME})(?:先生|女士|小姐)?(?:收)?(?![{HAN}])").match
_NO_NAMES = frozenset(
    "高于 向您 任何 万分 安全 文件 方式 方便 易碎 温馨 金额 石英 白色 黄色 马上 龙虾 江苏 牛奶 于是 何时 武汉".split()
)

_labelled_name = re.compile(rf"(?:收件人|收货人|收货信息|收方|姓名|户名|持卡人)[:：]?({_NAME})")
_labelled_door = re.compile(r"(?:地址|住址|收货地|收件地|送至|寄至)[:：]?(.+)").search
_district = re.compile(r".{0,30}?(?:[省市州盟].{0,12}?[区县旗]|[省市].{0,8}?[市])").match
_below_district = re.compile(
    rf"(?:省|自治区|市)[{HAN}]{{1,8}}?(?:[区县旗]|市(?![{HAN}]{{1,6}}?[区县旗]))([{HAN}\dA-Za-z()（）、#-]*?(?:街道|镇|乡|村|号|栋|幢|室|单元|小区|苑|驿站)"
    rf"[{HAN}\dA-Za-z()（）、#-]*)"
)

_begins_anew = re.compile(
    r"[:：]|^(?:订单|运单|物流|快递|商品|实付|合计|备注|电话|手机|下单|付款|发货|签收)|\d{9,}"
).search
_like_a_place = re.compile(r"[路街道镇乡村号栋幢室单元苑园楼区店站厦弄巷]").search

_TWINS = str.maketrans("OoDQIl|ZzSsBbq", "00001112255869")
_like_digits = re.compile(r"[0-9OoDQIl|ZzSsBbq]{10,}")
_digits = re.compile(r"\d[\d\s.·-]{5,}\d")
_order_number = re.compile(r"\d{6}-\d{15}")
_day = re.compile(r"(?:19|20)\d\d[-./年]?\d{1,2}[-./月]?\d{1,2}")


def cautiously_found_in(text: str, *, sure: float, names: Iterable[str] = ()) -> Iterator[Found]:
    """All that is starred, and what caution adds. `sure` is how well the text was read; `names` are known ones."""
    yield from found_in(text)
    yield from _twins(text)
    yield from _names(text, names)
    yield from _addresses(text)
    if sure < SURE_ENOUGH:
        yield from _unsure_digits(text)


def names_in(text: str) -> Iterator[str]:
    """The names that stand after their label."""
    for found in found_in(text):
        if found.kind is Personal.NAME:
            yield text[found.begins : found.ends]
    yield from (match[1] for match in _labelled_name.finditer(text))


def _twins(text: str) -> Iterator[Found]:
    for run in _like_digits.finditer(text):
        written = run[0]
        if sum(sign.isdigit() for sign in written) >= 7 and not written.isdigit():
            plain = text[: run.start()] + written.translate(_TWINS) + text[run.end() :]
            yield from (found for found in found_in(plain) if found.begins < run.end() and found.ends > run.start())


def _names(text: str, names: Iterable[str]) -> Iterator[Found]:
    for name in names:
        yield from (Found(*match.span(), Personal.NAME) for match in re.finditer(re.escape(name), text))
    yield from labelled_in(text)
    for phone in found_in(text):
        if phone.kind is Personal.PHONE:
            before, after = _name_before(text[: phone.begins]), _name_after(text[phone.ends :])
            if before and not _is_word(before[1]):
                yield Found(*before.span(1), Personal.NAME)
            if after and not _is_word(after[1]):
                yield Found(phone.ends + after.start(1), phone.ends + after.end(1), Personal.NAME)


def labelled_in(text: str) -> Iterator[Found]:
    """Family names after a label that more than a name may follow."""
    yield from (Found(*match.span(1), Personal.NAME) for match in _labelled_name.finditer(text))


def goes_on_as_address(above: str, below: str) -> bool:
    """Whether the line below a labelled address is the rest of it: no label of its own, and like a place."""
    return bool(_labelled_door(above)) and len(below) <= 30 and not _begins_anew(below) and bool(_like_a_place(below))


def stands_alone_as_name(text: str) -> bool:
    """Whether a whole line is what a person may be called; only beside a telephone that means one."""
    named = _named_alone(text)
    return named is not None and not _is_word(named[1])


def _is_word(name: str) -> bool:
    return name[:2] in _NO_NAMES


def _addresses(text: str) -> Iterator[Found]:
    if labelled := _labelled_door(text):
        told = labelled[1]
        area = _district(told)
        begins = labelled.start(1) + (area.end() if area else 0)
        if len(text) - begins >= 2:
            yield Found(begins, len(text), Personal.ADDRESS)
    yield from (Found(*match.span(1), Personal.ADDRESS) for match in _below_district.finditer(text))


def _unsure_digits(text: str) -> Iterator[Found]:
    """Seven digits that were not read well; an order number and a day are known by their form."""
    for run in _digits.finditer(text):
        known = _order_number.search(run[0]) or _day.match(run[0])
        if not known and sum(sign.isdigit() for sign in run[0]) >= 7:
            yield Found(*run.span(), Personal.UNREAD)
