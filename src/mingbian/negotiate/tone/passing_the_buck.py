"""Sending the buyer away: 「你找快递去」, 「不归我们管」.

Until the parcel is in the buyer's hands the risk is ours (LAW-EC-20, LAW-MFD-512); whether the courier or the factory
was at fault we settle with them. Asking the buyer to look at the pick-up message is fine.

Bad:
    丢件您找快递赔，别找我们
    快递的事不归我们管
    我们只管发货，别的不负责
    你去找快递公司投诉
    这是厂家的问题，和我们没关系
    货发出去就跟我们无关了
    运输损坏我们不负责
    你直接问驿站要，问我没用

Good:
    丢件由我们向快递索赔，您不用管
    您方便看一下取件短信吗，没有的话我来问快递
    运输损坏也由我们负责
    快递那边我来催，有消息告诉您
    我们不会让您自己去找快递赔
    您也可以拨快递客服问派件时间，赔偿的事由我们来办
"""

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone

OTHERS = "快递(公司|员|小哥|站)? 物流(公司)? 驿站 厂家 工厂 供应商 派件员"
WHY = "包裹到买家手里以前，风险在店里；把买家推给快递或厂家，平台会判我们不作为。"
BETTER = "快递那边由我们去查、去索赔，您这边我先给您一个处理办法。"

PHRASES = (
    phrase(
        """
        找<OTHERS>(去|吧|赔|要钱)
        (找|问|跟|向|和|让)<OTHERS>去?(说去|赔|要(钱|货|赔|件|$|[，。])|索赔|投诉|算账|理论|负责)
        [找跟问]他们(赔|要钱|去|理论|算账)
        """,
        unless_before=(
            "(我|我们|咱们?|这边|店里|由我们?)(来|去|会|要|先|帮您|再|马上|现在|正|正在|已经|自己|也|在|可以|直接)*"
        ),
        OTHERS=OTHERS,
        why=WHY,
        better=BETTER,
    ),
    phrase(
        """
        没我们?(什么|的)?事 别来?找(我|店里|商家) [找问]我们?也?没有?用 [您你]?自己(去)?(找|问|联系)<OTHERS>
        (自己|您|你)去?联系<OTHERS>(解决|索赔|处理)
        [不别]归<US> [不别](归|属于|是)<US>的?(管|负责|责任|问题|范围|错) 我们?(只管|只负责)(发货|卖)
        我们?(也?不管|也?管不了|管不着|没办法管)
        (快递|物流|运输|厂家|工厂|平台|驿站|丢件|破损|损坏|途中|路上)……10(和|跟|与)<US>也?(没有?(任何|什么|半点)?关系|无关)
        (发出去?|发货|出库)(了|以后|之后|后|就|，)*(和|跟|与)<US>也?(没有?(任何|什么)?关系|无关)
        (快递|物流|运输|丢件|破损|损坏|途中|路上)……8(不负责|不承担|不赔|不管(?!您|你|是|选|怎|哪|什么))
        (是|属于)<OTHERS>的?(责任|问题|错|事)(?!也|，我们|，由我们)
        """,
        OTHERS=OTHERS,
        US="我们? 本店 店里 商家 卖家",
        why=WHY,
        better=BETTER,
    ),
)


@tone("T16", "推卸责任", rules=("LAW-EC-20", "LAW-MFD-512"))
def look(text: str, *, sent: Sent) -> Remark | None:
    return first_said(text, PHRASES)
