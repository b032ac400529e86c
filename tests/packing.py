"""From a dossier to a draft in one line, and stories of many kinds of complaint for what must hold for all of them."""

from dataclasses import dataclass

from mingbian.appeal.channel import Channel
from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.draft import Draft, Form
from mingbian.appeal.referee import Objection, objections
from mingbian.appeal.statement import Statement
from mingbian.casework.draft import draft
from mingbian.casework.judge import judge
from mingbian.domain.claim import Claim
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.rules.book import rule_book


@dataclass(frozen=True)
class Drafted:
    """A composed statement with what the referee needs to read it."""

    dossier: Dossier
    claims: tuple[Claim, ...]
    channel: Channel
    statement: Statement

    @property
    def draft(self) -> Draft:
        return Draft(self.statement.short, self.statement.long, self.statement.exhibits)

    def objections(self, changed: Draft | None = None) -> tuple[Objection, ...]:
        return objections(changed or self.draft, self.dossier, self.claims, self.channel, rule_book())

    def with_short(self, text: str) -> Draft:
        return Draft(text, self.statement.long, self.statement.exhibits)

    def with_text(self, form: Form, text: str) -> Draft:
        short, long = (text, self.statement.long) if form is Form.SHORT else (self.statement.short, text)
        return Draft(short, long, self.statement.exhibits)


def drafted(dossier: Dossier, channel: str = "evidence") -> Drafted:
    judgement, where = judge(dossier), channel_of(channel)
    return Drafted(dossier, judgement.claims, where, draft(dossier, judgement, where))


STORIES = {
    "signed": """
        2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣 x2
        2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
        2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
        2026-03-04 09:30 buyer     收到了,谢谢
        2026-03-09 22:15 complaint not_received 3990 一直没收到,要求退款
        2026-03-09 22:20 buyer     不退我就给差评,再投诉到12315
        2026-03-10 08:00 now
    """,
    "missing": """
        2026-02-01 09:00 shop 晴雨户外 category=户外
        2026-02-01 09:00 product 600123456789 1995 weight=206g 一次性雨衣加厚成人户外便携旅游骑行雨披男女通用透明款
        2026-02-01 10:00 promise ship_48h
        2026-03-01 10:02 order 260301-223456789012345 5985 goods=600123456789 address=「浙江省 杭州市 西湖区」 雨衣 x3
        2026-03-02 18:40 shipped YT7000123456789 620g 杭州转运中心
        2026-03-02 21:10 scanned YT7000123456789 杭州转运中心 快件离开【杭州转运中心】，已发往【嘉兴分拨】
        2026-03-02 21:15 weighed YT7000123456789 618g 杭州转运中心
        2026-03-03 08:10 scanned YT7000123456789 嘉兴分拨 快件到达
        2026-03-04 09:12 delivered YT7000123456789 菜鸟驿站 凭取件码 12-3-4567 出库，联系电话13812345678
        2026-03-04 20:15 complaint missing_item 1995 买了三件只收到两件，少发一件，要求退一件的钱
        2026-03-04 20:20 seller 您好，非常抱歉给您带来不便，请您拍一下收到的全部商品和外包装面单，我们马上核实
        2026-03-04 20:31 buyer 就是少了，没有照片
        2026-03-04 20:40 offer 500 先退5元作为补偿
        2026-03-05 08:00 now
    """,
    "quality": """
        2026-02-01 09:00 product 700111 8900 电热水壶家用1.8升大容量自动断电
        2026-02-01 09:00 listing 1.8升大容量，食品级304不锈钢，自动断电，一年质保
        2026-02-01 09:00 promise warranty 一年质保，只换不修
        2026-02-02 00:00 certificate test_report from=2026-01-01 to=2026-12-31 goods=700111 电热水壶3C检测报告
        2026-03-10 11:00 order 260310-323456789012345 8900 goods=700111 电热水壶家用1.8升大容量自动断电
        2026-03-11 09:00 shipped SF1234567890123 1650g 中山集散中心
        2026-03-13 15:30 delivered SF1234567890123 本人签收
        2026-03-14 10:00 buyer 水壶挺好用的，烧水很快
        2026-03-25 20:00 photo p1.jpg captured=2026-03-25T19:50 壶底锈斑
        2026-03-25 20:05 complaint quality 8900 质量太差，壶底生锈，根本不是304，要求退款并赔三倍
        2026-03-25 20:30 seller 您好，收到您的反馈很抱歉，请提供壶底编号和整体照片，检测费由我店承担
        2026-03-26 09:00 call seller 买家未接听
        2026-03-26 12:00 now
    """,
    "late": """
        2026-04-01 09:00 promise ship_48h
        2026-04-02 10:00 order 260402-423456789012345 2590 儿童防晒帽
        2026-04-02 10:35 seller 亲，今天就能发出
        2026-04-05 18:00 shipped ZT8800112233 120g 义乌
        2026-04-08 10:00 delivered ZT8800112233 本人签收
        2026-04-08 21:00 complaint late_shipping 500 说好当天发，等了三天才发，客服态度也很差，要求赔5块钱
        2026-04-08 21:10 seller 实在对不起，因仓库盘点耽误了，我们愿意补偿您5元
        2026-04-08 21:12 offer 500 发货延误补偿
        2026-04-09 09:00 now
    """,
    "returned": """
        2026-05-01 10:00 order 260501-523456789012345 29900 蓝牙耳机主动降噪
        2026-05-01 20:00 shipped YT9900112233445 310g 深圳
        2026-05-04 12:00 delivered YT9900112233445 本人签收
        2026-05-06 09:00 aftersale return_refund 29900 质量问题
        2026-05-07 18:00 returned JT5551112223334 from=成都
        2026-05-07 20:00 weighed JT5551112223334 65g 成都集散
        2026-05-10 10:00 return_weighed JT5551112223334 62g
        2026-05-10 11:00 complaint return_refused 29900 我已经退货了，商家不退款，里面耳机是完好的
        2026-05-10 11:30 seller 您好，我们收到的退件只有62克，里面没有耳机，请您核实一下寄出的物品
        2026-05-10 12:00 now
    """,
    "fruit": """
        2026-06-01 10:00 product 800222 3590 攀枝花芒果5斤装
        2026-06-01 10:00 promise bad_fruit 坏果包赔，签收24小时内联系
        2026-06-02 09:00 order 260602-623456789012345 3590 goods=800222 攀枝花芒果5斤装
        2026-06-02 20:00 shipped YT6600112233445 2700g 攀枝花
        2026-06-06 15:00 delivered YT6600112233445 快递柜
        2026-06-06 18:00 photo m.jpg captured=2026-06-06T17:55 芒果发黑腐烂约一半
        2026-06-06 18:05 complaint bad_fruit 3590 一箱芒果烂了一半，没法吃，要求退款
        2026-06-06 18:30 seller 非常抱歉，我们按坏果比例为您退款，请提供面单照片
        2026-06-06 19:00 offer 1800 按坏果比例退款
        2026-06-07 09:00 now
    """,
    "everything": """
        2026-03-01 10:02 order 260301-723456789012345 5985 雨衣加长版 x3
        2026-03-02 18:40 shipped YT7000123456789 620g 杭州转运中心
        2026-03-04 09:12 delivered YT7000123456789 菜鸟驿站
        2026-03-04 20:15 complaint quality 5985 颜色和描述不符，还少发一件，外包装破损，客服骂人，怀疑是假货，发货也慢
        2026-03-05 08:00 now
    """,
    "bare": """
        2026-03-01 10:02 order 260301-823456789012345 5985
        2026-03-04 20:15 aftersale refund_only 5985
        2026-03-05 08:00 now
    """,
    "counted": """
        2026-08-01 09:00 product 700444 4990 保温杯500ml
        2026-11-03 04:53 order 261103-440860807075385 4990 goods=700444 保温杯500ml
        2026-11-03 18:00 shipped YT6543210000001 380g 义乌
        2026-11-06 12:00 delivered YT6543210000001 本人签收
        2026-11-07 09:00 history product orders=328 complaints=0 days=80 reason=quality
        2026-11-07 10:00 complaint quality 4990 质量极差，用两天就漏水
        2026-11-07 12:00 now
    """,
    "described": """
        2026-02-01 10:00 product 900333 12900 真丝衬衫女
        2026-02-01 10:00 listing 面料：100%桑蚕丝，19姆米；颜色因光线可能有轻微色差
        2026-07-01 09:00 order 260701-923456789012345 12900 goods=900333 真丝衬衫女
        2026-07-01 20:00 shipped SF9988776655443 260g 苏州
        2026-07-03 11:00 delivered SF9988776655443 前台代收
        2026-07-03 21:00 buyer 颜色和图片不一样啊
        2026-07-03 21:05 seller 您好，页面写明因光线可能有轻微色差，您可以七天内退货，运费我店承担
        2026-07-04 10:00 complaint not_as_described 12900 色差太大，面料也不是真丝，要求退款不退货
        2026-07-04 12:00 now
    """,
}


def story(name: str) -> Dossier:
    return read(STORIES[name])
