"""Tying what is due to the end of the complaint: 「撤诉就给您退」.

Holding back a refund until a complaint is withdrawn is delay without reason, and begging looks like pressure. What is
due is given because it is due. To explain how a request is changed (from refund to return) is fine.

Bad:
    您先撤销投诉，我马上给您退款
    把平台介入取消了我就补您20
    只要您撤诉，钱立刻到账
    补您30元，前提是撤销售后
    求求您撤了吧，我们小店不容易
    麻烦您把投诉撤一下，不然我要被罚
    您撤回工单我们才能赔
    给您退一半，您把售后关了吧

Good:
    退款已经同意了，投诉撤不撤您自己决定
    您要是想改成退货退款，可以撤销这次申请重新提交，两种都行
    我们不会要求您撤诉，该退的照退
    平台介入期间我们照样处理，您放心
    投诉是您的权利，不影响补寄
    您撤销了申请我们也看到了，还有问题随时找我
"""

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone

WITHDRAW = "撤销?回?掉?了?下?诉?走? 取消 关[掉闭了] 结束 销掉"
CASE = "投诉单? 售后(申请|单)? 平台介入 介入 工单 举报 维权 仅退款(申请)? 退款申请 申请 12315"
PAID = (
    "给[您你]退 退[您你钱全\\d] 退一半 (马上|立刻|立即|就|才|再|当场)…3退款 赔 补[您你偿给差\\d] 返[您你现\\d] "
    "[打转][您你款钱] 到账 [\\d一二三五十]+[元块]"
)

PHRASES = (
    phrase(
        "(撤(销|回|掉|了|一下|下)*|取消(了|掉|一下)*)…4(投诉|举报|工单|平台介入|介入|12315)"
        " 撤诉 (投诉|举报|工单|介入)…3撤(?!不撤)",
        unless_beside="您自己 由您 您决定 您定 撤不撤 不影响 重新提交 再提交 改成 改为 都[可行]以? 也没关系 看到您",
        why="请买家撤诉会被看作施压；和退款补偿绑在一起，更等于拖延。",
        better="投诉是否保留由您决定，该办的我们现在就办，两件事不相干。",
    ),
    phrase(
        """
        <WITHDRAW><IT>*<CASE>……6<PAID> <CASE><NOW>*<WITHDRAW>……10<PAID>
        撤(诉|了|完|掉|销)(的话|以后|之后|后|了|掉|完|我|就|，|撤)*……8<PAID>
        (只要|除非|如果|要是|假如|先)[您你]?…6(<WITHDRAW><IT>*<CASE>|<CASE><NOW>*<WITHDRAW>|撤诉)……12<PAID>
        <PAID>……12(前提|条件|但|只要|不过|[您你]把|[您你]先|[您你]得)……8(<WITHDRAW><IT>*<CASE>|<CASE><NOW>*<WITHDRAW>|撤诉)
        (不撤|没撤|不取消)…1，?…4(免谈|别想|休想|没得谈|不退|没法退|退不了|不能退|不给|不赔|不补)
        """,
        WITHDRAW=WITHDRAW,
        CASE=CASE,
        PAID=PAID,
        IT="了 掉 您的? 你的? 这个 那个 平台 一下 下 对我们的?",
        NOW="先 给 就 能不能 可以 麻烦 也 都 您 你",
        why="把该退该赔的和撤诉绑在一起，等于拖延；平台看到会认为我们在要挟。",
        better="该退的我们现在就办，投诉是否保留由您决定，两件事不相干。",
    ),
    phrase(
        """
        ((?<!要)(?<!需)求|拜托|行行好|可怜|高抬贵手)……12<WITHDRAW> 高抬贵手…6撤 放(我们|小店)一马
        给(我们|小店)(一条|条)活路
        <ASK>…6撤(销|回|掉|一下|下|诉)*(投诉|举报|诉|工单|介入) <ASK>…6取消(投诉|举报) <ASK>…6撤诉
        <ASK>…6(投诉|举报|工单|介入)…3<WITHDRAW>
        (不撤|不然|否则)…6(我|店)…6(被罚|罚款|扣钱|扣分|开除|失业) 不容易……10<WITHDRAW>
        (您|你)(撤|取消)(了|一下)?(投诉|举报)?吧(?=$|[，。])
        """,
        WITHDRAW=WITHDRAW,
        ASK="麻烦 请 希望 能不能 能否 可以 帮忙 方便",
        why="反复恳求撤诉会被看作施压，也留下我们理亏的印象。",
        better="投诉您可以保留，我们先把问题解决好；处理结果我在这里写清楚，您核对。",
    ),
)


@tone("T10", "以撤诉作交换", rules=("LAW-XF-52", "PDD-CS-02"))
def look(text: str, *, sent: Sent) -> Remark | None:
    return first_said(text, PHRASES, denied_after=True)
