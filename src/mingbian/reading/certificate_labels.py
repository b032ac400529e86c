"""What stands behind the labels of a paper: to whom it was given, by whom, its number, its goods."""

import re
from dataclasses import dataclass
from enum import StrEnum

from mingbian.domain.evidence import CertificateKind
from mingbian.reading.certificate_text import PaperText

LONGEST = 120
NOT_NAMED = r"(?!)"  # such a paper has no such label, or only as the head of a table


class Label(StrEnum):
    """One thing that a paper names."""

    HOLDER = "holder"
    ISSUER = "issuer"
    NUMBER = "number"
    BRAND = "brand"
    GOODS = "goods"
    MODEL = "model"
    BATCH = "batch"


@dataclass(frozen=True, slots=True)
class Said:
    """A value as it would be filled in, and how sure the reading of it is, 0 to 1."""

    value: str
    sure: float


_ALWAYS: dict[Label, str] = {
    Label.NUMBER: (
        r"(?:证书|报告|授权书?|许可证|合格证|文件|检验|检测)编号|许可证号|报告号|证书号|(?:报告|证书)?No\.?|编号"
    ),
    Label.BRAND: r"授权品牌|品牌名称|商标名称|注册商标|品牌/商标|商标/品牌|商标|品牌",
    Label.GOODS: r"授权(?:产品|商品)(?:名称|范围)?|(?:样品|产品|商品|货物|货品)(?:或应税劳务、服务)?名称|品名|产品范围",
    Label.MODEL: r"规格型号|型号规格|型号/规格|规格/型号|产品型号|型号|规格",
    Label.BATCH: r"(?:生产|产品)?批号|(?:生产|产品)?批次号?|生产日期/批号|批号/生产日期",
}
_OF_KIND: dict[CertificateKind, dict[Label, str]] = {
    CertificateKind.LICENCE: {
        Label.HOLDER: r"经营者名称|企业名称|单位名称|名称",
        Label.ISSUER: r"登记机关|发证机关|发证部门|颁发机关",
        Label.NUMBER: r"统一社会信用代码|许可证编号|注册号|备案编号|编号",
        Label.GOODS: NOT_NAMED,
        Label.BRAND: NOT_NAMED,
        Label.MODEL: NOT_NAMED,
        Label.BATCH: NOT_NAMED,
    },
    CertificateKind.BRAND_AUTHORISATION: {
        Label.HOLDER: r"被授权(?:方|人|单位|公司|商)|受权(?:方|人)|被许可人",
        Label.ISSUER: r"(?<!被)授权(?:方|人|单位|公司|商)|(?<!被)许可人",
    },
    CertificateKind.INSPECTION: {
        Label.HOLDER: r"生产(?:单位|企业|厂家)|受检单位|委托(?:单位|方)|厂名|制造商",
        Label.ISSUER: r"检验(?:单位|机构|部门)|质检(?:单位|部门)|签发单位",
    },
    CertificateKind.TEST_REPORT: {
        Label.HOLDER: r"委托(?:单位|方|人)|申请(?:单位|方|人)|送检单位|受检单位|客户名称",
        Label.ISSUER: r"检[验测](?:机构|单位|中心)|签发(?:机构|单位)|实验室名称",
    },
    CertificateKind.TRADEMARK: {
        Label.HOLDER: r"注册人(?:名义)?|商标注册人|商标权人",
        Label.ISSUER: r"发证机关|注册机关|颁发机关",
        Label.NUMBER: r"商标注册号|注册证号|注册号",
        Label.GOODS: r"核定使用商品(?:/服务)?(?:项目)?|核定(?:使用)?商品",
        Label.MODEL: NOT_NAMED,
        Label.BATCH: NOT_NAMED,
    },
    CertificateKind.PURCHASE_INVOICE: {
        Label.HOLDER: r"购买方(?:信息)?\s?名称|购方名称",
        Label.ISSUER: r"销售方(?:信息)?\s?名称|销方名称",
        Label.NUMBER: r"发票号码|票号",
        Label.GOODS: NOT_NAMED,
        Label.BRAND: NOT_NAMED,
        Label.MODEL: NOT_NAMED,
        Label.BATCH: NOT_NAMED,
    },
}
# Any of these ends the value before it where two labels share a line.
_ANY = re.compile(
    r"(?:(?:统一社会信用|社会信用)代码|法定代表人|注册资本|成立日期|营业期限|经营范围|住所|登记机关|类型|名称"
    r"|授权(?:方|期限|范围|品牌|产品)|被授权|型号|规格|批号|批次|商标|品牌|(?:样品|产品|商品)名称|有效期|签发日期|报告日期"
    r"|委托单位|检[验测](?:机构|单位|日期|类别)|生产(?:单位|日期)|编号|地址|电话|纳税人识别号|开票日期|税率|单价|数量|金额)"
    r"[^\n:]{0,6}:"
)
_EMPTY = re.compile(r"^(?:/|-+|—+|无|空白|\*+)$")
_ENDS_A_NAME = re.compile(r"(?:公司|店|厂|行|中心|社|部|院|所|局|会|馆|户|集团|\))$")
_GIVEN_TO = re.compile(
    r"(?:兹|特|现)(?:此)?授权(?:予|给)?(?P<holder>(?:[^，,。;:]|\n){2,40}?(?:公司|店铺?|商行|经营部|中心|厂|工作室))"
)
_BRAND = re.compile(
    r"[“\"「《'](?P<brand>[^”\"」》'\n]{1,30})[”\"」》']\s?(?:牌|品牌|商标|系列)"
    r"|(?:销售|经营|代理)(?P<named>[A-Za-z\u4e00-\u9fff]{1,12}?)(?:牌|品牌)"
)
# Letters of a stamp that lies over the end of a name: “雨王户外用品有限公司用” is no company.
_UNDER_A_STAMP = re.compile(r"(有限公司|股份公司)[^\s分(]{1,3}$")
_SEAL = re.compile(r"\((?:盖章|公章|签章|签字盖章|盖公章)\)?$")
_SEALED = re.compile(r"(?P<issuer>[^\n，。:]{4,40}公司)\s?\n?\((?:盖章|公章|签章)\)")
# “兹授权杭州晴天贸易有限公司在拼多多销售“雨王”品牌……”; an invoice names its goods as “*塑料制品*一次性雨衣”.
_PROSE = {
    CertificateKind.BRAND_AUTHORISATION: {Label.HOLDER: _GIVEN_TO, Label.BRAND: _BRAND, Label.ISSUER: _SEALED},
    CertificateKind.TRADEMARK: {Label.NUMBER: re.compile(r"第\s?(?P<number>\d{5,9})\s?号")},
    CertificateKind.PURCHASE_INVOICE: {Label.GOODS: re.compile(r"\*[^*\n]{1,14}\*(?P<goods>[^*\n]{1,60})")},
}


def said(label: Label, kind: CertificateKind | None, paper: PaperText) -> Said | None:
    """What the paper says behind this label; None where it has none, or nothing stands behind it."""
    named = _OF_KIND.get(kind, {}).get(label) if kind else None
    pattern = named or _ALWAYS.get(label) or "|".join(one[label] for one in _OF_KIND.values() if label in one)
    found = _behind(pattern, paper, of_a_name=label in (Label.HOLDER, Label.ISSUER))
    return found or _in_prose(label, kind, paper)


def _behind(pattern: str, paper: PaperText, *, of_a_name: bool) -> Said | None:
    """The first label with a value. A label alone on its line is followed by the next line."""
    for match in re.finditer(rf"(?<![\u4e00-\u9fff])(?:{pattern})\s?(?:\([^)\n]*\))?(?P<mark>[: ]|\n)\s*", paper.text):
        end = paper.text.find("\n", match.end())
        end = len(paper.text) if end < 0 else end
        value = paper.text[match.end() : end]
        other = _ANY.search(f"{value}:" if match["mark"] == "\n" else value)
        if other is not None:
            value = value[: other.start()]
        value, end = _SEAL.sub("", value).strip(" :;,。"), match.end() + len(value)
        if of_a_name and value and not _ENDS_A_NAME.search(value):
            value, end = _with_next_line(value, end, paper.text)
        if of_a_name:
            value = _UNDER_A_STAMP.sub(r"\1", value)
        if value and not _EMPTY.match(value):
            return Said(value[:LONGEST], paper.sure_of(match.start(), end))
    return None


def _with_next_line(value: str, end: int, text: str) -> tuple[str, int]:
    """A long name goes on in the next line: “杭州晴天贸易有限” and “公司”."""
    rest = re.match(r"\n([^\n:，,。]{0,20}(?:公司|店|厂|商行|中心|集团))(?=\n|$)", text[end:])
    return (value + rest[1], end + len(rest[0])) if rest else (value, end)


def _in_prose(label: Label, kind: CertificateKind | None, paper: PaperText) -> Said | None:
    """What stands in the letter of an authorisation, or in the table of an invoice."""
    pattern = _PROSE.get(kind, {}).get(label) if kind else None
    match = pattern.search(paper.text) if pattern else None
    if match is None:
        return None
    value = next(group for group in match.groups() if group).replace("\n", "").strip()
    return Said(value[:LONGEST], paper.sure_of(*match.span()))
