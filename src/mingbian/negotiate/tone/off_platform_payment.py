"""Moving money past the platform: transfers, payment codes, red packets, accounts.

What was paid outside cannot be shown to the platform, and the shop answers for it all the same (LAW-SPC22, PDD-CS-04).
A refund by the way it was paid, the platform's own small payment and the platform's coupons are fine.

Bad:
    我微信转您20块，这事就算了
    您发个收款码，我现在给您打钱
    支付宝账号给我，马上转账
    给您发个红包补偿一下
    私下给您退10元，平台上就别申请了
    把银行卡号发我，财务打给您
    我直接转账给您，不走平台
    发个 收 款 碼 过来
    先线下付款，到货再确认

Good:
    退款会原路退回您的支付宝，一般当天能看到
    您的微信支付记录可以作为凭证
    我们通过平台的小额打款补给您，您在订单里就能看到
    平台规定不能私下转账，退款都从订单里走
    如果有人让您扫码转账，请不要相信
    平台发的红包是您的，不影响退款
    您提到「微信转我50」，我们只能在平台里退
"""

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone

WHY = "平台以外的收付款会被当作诱导非官方交易，出了差错平台不认，责任仍在店里。"
BETTER = "退款和补偿我们都从订单里办，会原路退到您付款的账户，您在订单里能看到进度。"

PHRASES = (
    phrase(
        "<MOVES>…4<WALLET> <WALLET>…4<MOVES>",
        unless_beside="原路 记录 凭证 账单 平台 订单 支付的 付的",
        MOVES="打 转 汇 补 赔 垫 付",
        WALLET="微信 支付宝 zfb 银行卡 卡里 卡上",
        why=WHY,
        better=BETTER,
    ),
    phrase(
        r"""
        <WALLET>(上|里|直接|给<ONE>|发|这边|账号|给)*<PAY>(?!记录|凭证|截图|成功)
        <WALLET>…4(账号|卡号|账户)…3(发|给|报|留)
        <PAY>…3(到|进|去)<ONE>的?(微信|支付宝|银行卡?|卡|个人)(?<!原路退到您的支付宝)
        (收|付)(款|钱)(码|二维码)  二维码(发|给)<ONE>  扫(一下)?<ONE>们?的?(付款|收款)?码  卡号…4(发|报|给)
        支付宝号?(发|报|留)(一下|下|个|过来)  私人…2[补转打赔给]
        (支付宝|银行卡?|zfb|银行)(账号|卡号|账户|号)?(发|给|报|留)(一下|下|个|<ONE>|过来|来)
        (发|给|报|留)(一下|下|个|我|您的?|你的?|们)*(支付宝|银行卡号?|银行账[号户]|zfb)
        (?<!平台)(直接|现在|马上|立刻|这边|我)(给<ONE>)?转账(?!记录|凭证)  转账给<ONE>  转账过[去来]
        (?<!平台)(发|包|给)<ONE>?(一个|个|<ONE>|点|\d+元?)*(现金)?红包(?!是平台|由平台)
        不走平台 绕过平台 绕开平台 (不用|不要|别)(在|走|通过)平台上?(申请|退|付|下单)
        平台上?就?(别|不要|不用)再?(申请|点)
        (别|不要|不用)再?(点|申请)(退款|售后)了 (私下里?|私底下)…4(给|退|补|赔|解决|了结|转)
        线下(给|退|补|赔|交易|付款)
        (货到|上门|见面)付现  (现金|钱)(放|塞|夹)…4(快递|包裹|盒)
        """,
        WALLET="微信 薇信 威信 v信 wx vx 支付宝 zfb 枝付宝 支付宝号 银行卡? 私下 私底下 线下 个人账[户号]",
        PAY="转账 转[给您你我过] 打[款给钱您你到] 付款 收款 退[给您你] [赔补付]给 [赔补][您你\\d] 发红包 [转退]\\d",
        ONE="您 你 我 我们 咱",
        why=WHY,
        better=BETTER,
    ),
)


@tone("T02", "站外收付款", rules=("PDD-CS-04", "LAW-SPC22"))
def look(text: str, *, sent: Sent) -> Remark | None:
    return first_said(text, PHRASES, denied_after=True, warnable=True)
