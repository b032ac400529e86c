"""Links, mail addresses, codes to scan, other shops and street addresses that lead off the platform.

Customer service may not send other parties' information (PDD-CS-03). Links to the platform's own pages, the courier's
official hotline and the return address in the after-sale form are fine.

Bad:
    您到 www.my-shop.cn 看一下同款
    链接给您 https://item.taobao.com/item.htm?id=1
    邮箱 kefu@shop.com，把照片发过来
    扫一下包装里的二维码领取补偿
    去我们淘宝店拍，那边便宜
    抖音搜我们店名，直播间能退
    您来我们实体店换，地址在人民路88号
    扫码进群，群里有福利

Good:
    商品页面在这里 https://mobile.yangkeduo.com/goods.html?goods_id=1
    取件二维码在短信里，出示给驿站就行
    快递官方客服是 95338，您也可以问
    退货地址在售后单里，按那个寄
    我们不会发平台以外的链接给您
    包装里的防伪二维码是查真伪用的，您可以不扫
"""

import re

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone
from mingbian.negotiate.wording import Span

WHY = "客服不能发平台以外的链接、邮箱、二维码和店址，发了算违规。"
BETTER = "请买家在这个对话或售后单里办：商品、补差和退货都有平台自己的入口。"

OURS = ("pinduoduo.com", "yangkeduo.com", "pinduoduo.net")  # the platform's own pages
LINK = re.compile(
    r"(?:https?://|www\.)[^\s，。]+|\b[\w-]+\.(?:com|cn|net|top|shop|vip|xyz|cc)\b[^\s，。]*", re.ASCII | re.I
)
MAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+\.[a-z]{2,}", re.ASCII | re.I)
PHRASES = (
    phrase(
        """
        (来|去|到|上|搜|加|关注|进)(我们?|咱们?|一下|的|自己)*<ELSEWHERE>的?(店|买|拍|下单|搜|找|直播|退|旗舰|关注|看)
        (搜|看|上|关注)<ELSEWHERE> <ELSEWHERE>[上里]?(搜索?|找|关注)(一下)?(我们?|店名|同名|本店)
        <ELSEWHERE>(店|旗舰店|直播间)(拍|下单|买|便宜|见|找)
        (?<!取件)(?<!防伪)二维码(领|进|加|关注|添加) 扫(一下|一扫)?(包装|盒子?|卡片?|里面|上面)[里上的内]*二?维?码
        扫码(进|加|领|关注|入|联系) 进群 拉[您你][进入]群 加(我们的?)?(粉丝|福利|会员)?群
        (来|到|去)(我们?的?)?(实体|线下|门)店(?!买|退) (实体|线下|门)店(地址|在|位于|换|退)
        """,
        ELSEWHERE="淘宝 天猫 京东 抖音 快手 小红书 闲鱼 1688 阿里巴巴 微店 视频号 唯品会 别的平台 其他平台",
        why=WHY,
        better=BETTER,
    ),
    # A place on the net, named or spelt out.
    phrase(
        r"""
        (dot|点)(com|cn|net|top|cc|vip) wwwdot [a-z0-9](艾特|爱特)[a-z0-9] 艾特(gmail|qq|163)
        (一六三|163|gmail|qq|126|outlook)…2(邮箱|的|点com|那个) (发|写|寄|传|电)…4(邮箱|电邮|e?mail)(?!通知)
        (电邮|邮箱|邮件)(到|给|说|发|吧) (百度)?网盘 提取码 (腾讯|金山|石墨|共享)?(文档|问卷|表格)…4(链接|网址|填|地址)
        (填|做)…4(腾讯)?问卷 短链 https冒号 冒号双斜杠 浏览器打开我
        (点|戳|打开)(开)?(这|下面|我发的|头像|短|右上角)(个|条|的)?…6链(接)?…6(领|下单|付|进|跳|填|登记|，|$)
        (这条|这个)链(接)?…4(收|付|点|拍|下单) 链接跳
        复制…8(打开(?!商品|浏览)|领|去那) 口令…4(打开|去|，|：|$|领|淘|桃) 桃口令 (淘|桃|陶|掏)(宝|口令)
        (某宝|t宝|tb|某东|狗东|某音|抖因|抖一抖|小红薯|ks|pdd另)…2(搜|店|号|上|买|有|打开|看|便宜|领) 咸鱼 闲余
        (b站|哔哩|快手|抖音|小红书|视频号|微博|知乎)…8(搜|号|橱窗|直播间?|关注|有教程|便宜|上去|那买|有个) 快手搜
        京东那边…8(店|下单|买) (美团|多多买菜|唯品|苏宁|得物|优选)…4(上|店|也有|那个店|下单|买)
        公众号…6(回复|留|搜|后台|领|关注) 小程序(搜|码|报|里|，|。|$|买|下单) (有|用|搜)…6小程序(?!码)
        (扫|长按|识别)…6(小程序|图|二维码|这个码|图上|方块) 长按识别
        (扫|扫描)…12(二维码|小方块|那个码)(?!取件|签收)…2(登记|领|填|进|报|看|加|补|售后)?(?=$|[，。登领填进报加补售])
        (下载|下个|装个|注册)(一下)?…6(app|软件|商城|会员|我们)
        (我们|自己)…2(有|的)…3(app|商城|网站|官网|独立站|小程序) (网址|网站|官网)(印|在|贴|是|发|给|：) 邀请码
        兑换码…4(去|网|商城) (果农|我们|本店)网
        """,
        unless_beside=(
            "不下载也 防伪 不要扫 取件码 取件二维码 官方 平台内 拼多多(app|里|首页|客服) 不是我们 当心 别扫 别点 "
            "浏览器打开 不是我放 不是俺放 不用扫 快递(公司|员)?(的)?(小程序|公众号|官网) 顺丰 中通 发票 设备 手环 "
            "蓝牙 说明书里? 不发 可以不扫"
        ),
        why=WHY,
        better=BETTER,
    ),
    # Another shop, the stall, the warehouse.
    phrase(
        r"""
        (去|到|来|上|在)(我|我们|俺们|老板|那个|别的|另外|另)*…4(另外|另|别|新|二)(一)?(个|家|的)?…4店…10(拍|买|下单|搜|便宜)
        (另外?|还|也)有…4(一)?(个|家)(分)?店(?!铺首页|员|长)…14(拍|买|下单|搜|便宜|去|退|换|，)
        (我们|我|老板|同学|我妹|朋友|儿|儿子|亲戚)…4(也)?有…2(家|个)?店
        (?<!网页上)(?<!首页)搜…1(店名|老|小|同款|我家)…10(店|铺|仓|家|袜|总仓|那|下单|拍|$|，) (店名|店铺名)叫…10
        (那|这|他|她)家(也)?(是|店)(我们|我|老板)(的|开|家)…3
        (新店|二店|分店|姐妹店|隔壁店|老店)…8(拍|买|搜|下单|退|换|便宜|叫|去)
        去(他|她|那|那边|隔壁|某多)…6(店|家|下单|拍|买|那边) 搜老 (去|到)那家(店)?(拍|买|下单)
        (来|寄到|直接寄到|邮寄至|自提|自取)…8(我们)?(仓库|档口|批发市场|大棚|摆摊|门脸|门面|铺面|粮站|厂里|店里换|店里来|地头|后院|作坊|基地|果园)(?!了|后|会|签)
        (仓库|档口|摊位|大棚|铺子|门面|自提点|店面|实体店)(在|位于)(?!打包|您|补|发|忙|安排|查|处理|核).{2,20}
        (自提|来拿|上门拿|开车来拉|来拉走|当面换|拿着坏的来|当面开箱)(?=$|[，。咯就]) 赶集 摆摊 路口(东|西|南|北|那)…6
        (市场|服装城|商贸城|批发城|产业园|工业园)…2(\d|[a-z]|[一二三四五六七八九十])+(区|排|栋|座|号|楼|档|\d|$)
        (别|不要|不)走平台的?退货地址 退货…4(别|不|甭)(走|按)(系统|平台) 一问…4都知道
        """,
        unless_beside=(
            "退货地址在 售后单里 不是我们 别的店 当心 别扫 门店买的 线下门店买 驿站 发票 快递员 派件 您从 "
            "售后(单|页面) 同意退货 已经 菜鸟 预计"
        ),
        why=WHY,
        better=BETTER,
    ),
    # The same, politely wrapped.
    phrase(
        r"""
        某(猫|宝|手|东|音|书|多|红) 小某书 快某手 橙色软件 [a-z0-9]{2,}点(example|gg|com|cn)\w* (example|斜杠)\w*
        (?<!秘书)公众号(的|里)…8(关注|看)
        (专营|旗舰|杂货|小铺|批发|家居)…4(那个店|那家|店里|主页)…8(拍|买|领|下单|跟客服|，|$)
        (三|二|一|\d)(组|楼|区)…4(\d+号|档) (菜场|商场|市场)…4(东门|西门|第.个摊|摊) (线下)?门店来换 我们老板家里
        圆圆的码 (跳到|进入)我们的 搜账号 (搬到|准备搬)…4(快|抖|小|别) 直接来…8换 主页(置顶|领|有)
        """,
        unless_beside="官方 快递 顺丰 中通 不是我们 不下载 发票 微信公众号里查 别点",
        why=WHY,
        better=BETTER,
    ),
)


@tone("T15", "站外链接与店址", rules=("PDD-CS-03", "PDD-CS-04"), advises=True)
def look(text: str, *, sent: Sent) -> Remark | None:
    return _address(text) or first_said(text, PHRASES, denied_after=True, warnable=True)


def _address(text: str) -> Remark | None:
    """A mail address or a link that is not the platform's own."""
    for found in (*MAIL.finditer(text), *LINK.finditer(text)):
        if not any(page in found.group().casefold() for page in OURS):
            return Remark(Span(*found.span()), WHY, BETTER)
    return None
