"""Which kind of evidence a page looks like, by the words that stand on it: a title, and something that goes with it.

One word proves nothing: a complaint may speak of a test report. Where the title stands at the beginning, the words
beside it fit and no second kind fits, the answer is sure; otherwise it is a proposal for whoever files the page.
The pairs are our own choice from what such papers and screens usually say.
"""

import re
from dataclasses import dataclass

BEGINNING = 200
"""Signs of the text within which a title stands, where it is one."""
BLANK = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Marks:
    """Evidence of this kind says one of `titles`, and one of `beside` with it."""

    kind: str
    titles: tuple[str, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a page looks like, and the two words that say so."""

    kind: str
    title: str
    beside: str
    sure: bool

    @property
    def why(self) -> str:
        return f"上面写着「{self.title}」和「{self.beside}」。"


ALL = (
    Marks(
        "qualification",
        ("营业执照", "食品经营许可证", "食品生产许可证", "医疗器械经营许可证", "化妆品生产许可证"),
        ("统一社会信用代码", "许可证编号", "法定代表人", "经营者", "登记机关"),
    ),
    Marks(
        "third_party_test",
        ("检验检测报告", "检测报告", "检验报告", "测试报告"),
        ("委托单位", "委托方", "检验检测机构", "CNAS", "CMA"),  # a factory's own report has none of these
    ),
    Marks(
        "inspection_report",
        ("质检报告", "出厂检验报告", "产品合格证", "质量检验单"),
        ("检验员", "检验日期", "批号", "生产批次", "产品名称"),
    ),
    Marks(
        "brand_authorisation",
        ("授权书", "授权委托书", "授权证明"),
        ("品牌", "商标", "授权期限", "被授权"),
    ),
    Marks(
        "purchase_invoice",
        ("增值税专用发票", "增值税普通发票", "电子发票", "普通发票", "专用发票"),
        ("发票号码", "发票代码", "价税合计", "购买方"),
    ),
    Marks(
        "police_receipt",
        ("受案回执", "报警回执", "接警回执", "立案告知书", "接报回执单"),
        ("公安", "派出所"),
    ),
    Marks(
        "timestamp_proof",
        ("可信时间戳认证证书", "时间戳认证证书", "存证证书", "公证书"),
        ("哈希", "SHA", "时间戳", "存证编号", "公证处", "公证员"),
    ),
    Marks("lawyer_letter", ("律师函",), ("律师事务所",)),
    Marks("courier_stamp", ("签收证明", "妥投证明", "派送证明"), ("运单", "快递", "网点")),
    Marks("courier_damage_note", ("破损证明", "异常证明"), ("运单", "快递", "网点")),
    Marks("tracking", ("物流详情", "物流跟踪", "物流轨迹", "运单详情"), ("运单号", "快递单号", "签收", "派件", "揽收")),
    Marks("order_detail", ("订单详情",), ("下单时间", "成交时间", "实付", "收货信息", "订单编号")),
    Marks("after_sale_page", ("售后详情", "退款详情", "售后单号"), ("申请时间", "退款金额", "售后类型", "协商")),
    Marks("penalty_notice", ("处罚通知", "违规通知", "扣款通知"), ("违规编号", "违规类型", "申诉", "处罚结果")),
    Marks("shipping_slip", ("电子面单", "寄件人", "寄方"), ("收件人", "收方", "运单号")),
)


def looks_like(words: str) -> Likeness | None:
    """The kind; None where nothing tells. The longest title wins, and then nothing is sure."""
    said = BLANK.sub("", words)
    found = [likeness for marks in ALL if (likeness := _likeness(marks, said)) is not None]
    if not found:
        return None
    best = max(found, key=lambda one: len(one.title))
    alone = len(found) == 1
    return Likeness(best.kind, best.title, best.beside, sure=alone and best.title in said[:BEGINNING])


def _likeness(marks: Marks, said: str) -> Likeness | None:
    title = next((word for word in marks.titles if word in said), "")
    beside = next((word for word in marks.beside if word in said and word != title), "")
    return Likeness(marks.kind, title, beside, sure=False) if title and beside else None
