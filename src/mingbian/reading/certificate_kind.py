"""Which paper it is, by the words that only such a paper bears; or that it is another document altogether."""

import re
from dataclasses import dataclass

from mingbian.domain.evidence import CertificateKind
from mingbian.reading.certificate_text import PaperText

HEAD = 0.4  # of the page: a title stands up there, and a word in it counts more than one in the small print
IN_TITLE, IN_TEXT = 3, 1
FEWEST = 2

OURS: dict[CertificateKind, re.Pattern[str]] = {
    CertificateKind.LICENCE: re.compile(
        r"营业执照|统一社会信用代码|(?:经营|生产|卫生|销售)许可证|备案(?:凭证|登记证)|登记机关|许可证编号|经营范围|注册资本"
    ),
    CertificateKind.BRAND_AUTHORISATION: re.compile(
        r"(?:品牌|销售|商标|代理|经销|产品|网络|平台)*授权(?:书|证明|证书)|(?<!被)授权(?:方|人|单位|公司)|被授权"
        r"|兹授权|特授权|授权(?:期限|范围|品牌|渠道|产品)"
    ),
    CertificateKind.TEST_REPORT: re.compile(
        r"检测报告|测试报告|检验检测|(?:检验|检测)(?:机构|中心|院)|CNAS|CMA|检测(?:结论|依据|项目)|送检|委托(?:单位|方)"
        r"|样品(?:名称|编号)|TEST ?REPORT"
    ),
    CertificateKind.INSPECTION: re.compile(
        r"质检报告|质量检验报告|出厂检验|产品合格证|合格证|质检员|检验员|(?:产品)?质量检验|检验结果"
    ),
    CertificateKind.PURCHASE_INVOICE: re.compile(
        r"增值税|发票(?:代码|号码)?|价税合计|购买方|销售方|纳税人识别号|开票(?:人|日期)|税率"
    ),
}
OTHERS: dict[str, re.Pattern[str]] = {
    "身份证": re.compile(r"公民身份号码|居民身份证|签发机关.{0,20}公安|性别.{0,6}民族"),
    "快递面单": re.compile(r"寄件人|收件人|运单号|面单|快递单号|派件|到付|月结"),
    "订单或售后页面的截图": re.compile(r"订单编号|实付款?|成交时间|退款金额|协商记录|确认收货"),
    "转账或流水": re.compile(r"转账(?:成功|金额|时间)|收款(?:方|人|账户)|付款(?:方|账户)|交易流水|电子回单"),
    "商标注册证": re.compile(r"商标注册证|核定使用商品|注册人名义|注册有效期限"),
    "授权委托书": re.compile(r"授权委托书|委托代理人|受托人|代理权限"),
    "采购合同或送货单": re.compile(r"(?:采购|购销|买卖)合同|送货单|甲方.{0,30}乙方|签收回单"),
    "聊天截图": re.compile(r"对方正在输入|按住说话|\[图片\]|发送订单"),
}
ALSO_PROVES = {"商标注册证": "它说明商标是谁的，不是授权；授权书要另外登记。"}


@dataclass(frozen=True, slots=True)
class Looks:
    """`kind` is what it looks like, None where nothing tells. `instead` names another document that it rather is.

    `besides` are other kinds with as many signs.
    """

    kind: CertificateKind | None
    instead: str = ""
    besides: tuple[CertificateKind, ...] = ()


def looks_like(paper: PaperText) -> Looks:
    """By distinct words: one that is printed on every page counts once."""
    ours = {kind: _count(pattern, paper) for kind, pattern in OURS.items()}
    others = {name: _count(pattern, paper) for name, pattern in OTHERS.items()}
    most, other = max(ours.values()), max(others.values())
    if other >= FEWEST and other > most:
        return Looks(None, instead=max(others, key=lambda name: others[name]))
    if most < FEWEST:
        return Looks(None)
    best = [kind for kind, count in ours.items() if count == most]
    return Looks(best[0], besides=tuple(best[1:]))


def _count(pattern: re.Pattern[str], paper: PaperText) -> int:
    found: dict[str, int] = {}
    for match in pattern.finditer(paper.text):
        in_title = paper.top_at(match.start()) <= HEAD and _stands_alone(match, paper.text)
        worth = IN_TITLE if in_title else IN_TEXT
        found[match.group()] = max(found.get(match.group(), 0), worth)
    return sum(found.values())


def _stands_alone(match: re.Match[str], text: str) -> bool:
    """Whether the word is most of its line, as a title is."""
    begin, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    line = text[begin : end if end >= 0 else len(text)]
    return len(match.group()) * 2 >= len(line)
