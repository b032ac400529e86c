"""Money or gifts for a review, and asking to change or delete one.

Reviews belong to the buyer: paying for a good one or for the end of a bad one is a violation of its own (PDD-CS-05,
LAW-AUCL-9). Saying that a repair has nothing to do with the review is the opposite, and is good.

Bad:
    给个五星好评返现5元
    好评晒图送优惠券，截图找我领
    您把差评删了，我补您30
    改成好评马上给您退款
    麻烦您修改一下评价好吗
    给您退20元，您把评价删掉行吗
    带图好评返3元红包
    亲，删 差 评 给红包
    追评改一下，运费我们出
    五星截图领小礼物

Good:
    评价是您的权利，您照实写就好
    退款和评价没有关系，您不用改
    您的评价我们看到了，掉色的事马上给您处理
    我们不做好评返现，该退的一分不少
    补偿与评价无关，是因为我们漏发了
    谢谢您之前的好评，这次没做好很抱歉
    我们不会要求您删除评价
"""

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone

GOOD = "好[评平坪瓶] 五星 5星 好的评价 晒图 晒单 追评 带图评价 满分评价 全五分"
REWARD = (
    "返 红包 现金 送[您你个点] 送小 送优惠 送券 [领拿有](小|礼|奖|券|红包|优惠|\\d) 奖励 补[您你差\\d]"
    " 给[您你]?[补返\\d]"
    " \\d+[元块] [一二两三五十几]+[元块] 优惠券 小礼[品物] 礼物 抽奖 免单 退[您你]"
)
CHANGE = "删除? 撤销?回? 修改 改 隐藏 取消 去掉 屏蔽 换成 折叠"
REVIEW = "[差中恶][评平] 评价 评论 评分 cp"

PHRASES = (
    phrase(
        """
        <GOOD>……9<REWARD>  (评价|晒单|评论)返  好?评返现? 返现
        <REWARD>……6(给|写|来|换|求|要|点)(我们?|个|一个|打)*<GOOD>
        """,
        GOOD=GOOD,
        REWARD=REWARD,
        why="用钱物换好评属于好评返现，平台和反不正当竞争法都不允许。",
        better="您照实评价就好，问题我们照样给您解决，和评价没有关系。",
    ),
    phrase(
        """
        <CHANGE>(了|掉|一下|下|个|成|为|您的?|你的?|[这那][条个])*<REVIEW>  <CHANGE>(成|为|个)?<GOOD>
        (把|将)…6<REVIEW>…4<CHANGE>
        <ASK>…6<REVIEW>…4<CHANGE>
        <REVIEW>(给|先|就|能不能|可以|麻烦|请|再|帮忙)*<CHANGE>(一下|了|掉|成|好|吗|吧)
        [差中]评…3能…1(删|改|撤) (删|改|撤)[了掉]……4<PAID>  <REVIEW>…4(改一?改|删一?删|撤一?撤)
        <ASK>…4追评…3(说|写|补|改)
        """,
        GOOD=GOOD,
        CHANGE=CHANGE,
        REVIEW=f"{REVIEW} 追评",
        PAID="给[您你]退 退[您你\\d] 补[您你\\d] 返[您你\\d]",
        ASK="麻烦 请 能不能 能否 可以 方便 帮忙 帮我们? 希望 劳烦 辛苦 求 拜托",
        why="请买家删改评价属于诱导改评，对方截图就能投诉。",
        better="您的评价我们认真看了，评价由您照实写；您反映的问题我们现在就处理。",
    ),
)


@tone("T03", "好评返现与改评", rules=("PDD-CS-05", "LAW-AUCL-9"))
def look(text: str, *, sent: Sent) -> Remark | None:
    return first_said(text, PHRASES, denied_after=True)
