"""By which words every kind of document is known: what it is called, what only it says, and what goes with its name.

The one table for whatever is brought, to the shelf or to a dispute. The words are our own choice from what such papers
and screens usually say.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from mingbian.domain.evidence import FILED_AS, CertificateKind


@dataclass(frozen=True)
class Document:
    """One kind. `name` is for a reader; `code` the evidence code that it is filed as, empty where we file nothing such.

    `titles`, `signs` and `beside` are patterns: what it is called, what hardly another document says, and what many
    say, which counts only beside one of the titles. `paper` is what it is on the shelf, None for what is no paper of
    ours.
    """

    name: str
    code: str
    titles: str
    signs: str = ""
    beside: str = ""
    paper: CertificateKind | None = None

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], re.Pattern[str] | None, re.Pattern[str] | None]:
        """Titles, signs, words beside."""
        signs, beside = (re.compile(words) if words else None for words in (self.signs, self.beside))
        return re.compile(self.titles), signs, beside


def _paper(kind: CertificateKind, name: str, titles: str, signs: str) -> Document:
    return Document(name, FILED_AS[kind], titles, signs, paper=kind)


DOCUMENTS = (
    _paper(
        CertificateKind.LICENCE,
        "营业执照或许可证",
        titles=r"营业执照|(?:经营|生产|卫生|销售)许可证(?!编号)|备案(?:凭证|登记证)",
        signs=r"统一社会信用代码|登记机关|许可证编号|经营范围|注册资本|法定代表人|经营者",
    ),
    _paper(
        CertificateKind.BRAND_AUTHORISATION,
        "品牌授权书",
        titles=r"(?:品牌|销售|商标|代理|经销|产品|网络|平台){0,4}授权(?:书|证明|证书)|(?:品牌|商标|销售|经销)授权委托书",
        signs=r"(?<!被)授权(?:方|人|单位|公司)|被授权|兹授权|特授权|授权(?:期限|范围|品牌|渠道|产品)",
    ),
    _paper(
        CertificateKind.TEST_REPORT,
        "检测报告",
        titles=r"检验检测报告|检测报告|检验报告|测试报告|TEST ?REPORT",
        signs=(
            r"检验检测(?!报告)|(?:检验|检测)(?:机构|中心|院)|CNAS|CMA|检测(?:结论|依据|项目)|送检|委托(?:单位|方)"
            r"|样品(?:名称|编号)"
        ),
    ),
    _paper(
        CertificateKind.INSPECTION,
        "质检报告",
        titles=r"质检报告|(?:产品)?质量检验(?:报告|单)|出厂检验(?:报告)?|(?:产品)?合格证",
        signs=r"质检员|检验员|(?:产品)?质量检验(?!报告|单)|检验(?:结果|日期)",
    ),
    _paper(
        CertificateKind.PURCHASE_INVOICE,
        "进货发票",
        titles=r"增值税(?:专用|普通|电子)(?:普通|专用)?发票|电子发票|普通发票|专用发票|发票(?!代码|号码)",
        signs=r"发票(?:代码|号码)|价税合计|购买方|销售方|纳税人识别号|开票(?:人|日期)|税率|增值税(?!专用|普通|电子)",
    ),
    _paper(
        CertificateKind.TRADEMARK,
        "商标注册证",
        titles=r"商标注册证",
        signs=r"核定使用商品|注册人(?:名义)?|注册有效期限|商标注册号",
    ),
    Document("身份证", "", titles=r"居民身份证", signs=r"公民身份号码|签发机关.{0,20}公安|性别.{0,6}民族"),
    Document("授权委托书", "", titles=r"授权委托书", signs=r"委托代理人|受托人|代理权限"),
    Document(
        "采购合同或送货单",
        "",
        titles=r"(?:采购|购销|买卖)合同|送货单",
        signs=r"甲方.{0,30}乙方|签收回单",
    ),
    Document(
        "快递面单",
        "shipping_slip",
        titles=r"电子面单|面单|寄件人|寄方",
        signs=r"收件人|到付|月结",
        beside=r"运单号|快递单号|派件|收方",
    ),
    Document(
        "订单或售后页面的截图",
        "order_detail",
        titles=r"订单详情",
        signs=r"订单编号|实付款?|成交时间|确认收货",
        beside=r"下单时间|收货信息",
    ),
    Document(
        "订单或售后页面的截图",
        "after_sale_page",
        titles=r"售后详情|退款详情|售后单号",
        signs=r"退款金额|协商记录",
        beside=r"申请时间|售后类型|协商(?!记录)",
    ),
    Document(
        "转账或流水",
        "transfer_record",
        titles=r"转账成功|交易流水|电子回单",
        signs=r"转账(?:金额|时间)|收款(?:方|人|账户)|付款(?:方|账户)",
    ),
    Document("聊天截图", "chat", titles=r"按住说话|发送订单", signs=r"对方正在输入|\[图片\]"),
    Document(
        "物流页面的截图",
        "tracking",
        titles=r"物流(?:详情|跟踪|轨迹)|运单详情",
        beside=r"运单号|快递单号|签收|派件|揽收",
    ),
    Document("快递的签收证明", "courier_stamp", titles=r"(?:签收|妥投|派送)证明", beside=r"运单|快递|网点"),
    Document("快递的破损证明", "courier_damage_note", titles=r"(?:破损|异常)证明", beside=r"运单|快递|网点"),
    Document(
        "平台的处罚通知", "penalty_notice", titles=r"(?:处罚|违规|扣款)通知", beside=r"违规编号|违规类型|申诉|处罚结果"
    ),
    Document(
        "报警回执", "police_receipt", titles=r"(?:受案|报警|接警)回执|接报回执单|立案告知书", beside=r"公安|派出所"
    ),
    Document(
        "时间戳或公证文书",
        "timestamp_proof",
        titles=r"(?:可信)?时间戳认证证书|存证证书|公证书",
        beside=r"哈希|SHA|时间戳(?!认证)|存证编号|公证处|公证员",
    ),
    Document("律师函", "lawyer_letter", titles=r"律师函", beside=r"律师事务所"),
)
