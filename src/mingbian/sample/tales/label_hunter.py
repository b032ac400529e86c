"""Six at once, never opened, and a letter full of articles the same evening."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("label_hunter", Truth.INTENTIONAL, share=2, quantity=6, articles=lambda article: article.category == "零食")
def tell(telling: Telling) -> None:
    telling.weighed_out()
    telling.signed("本人签收")
    telling.talk(
        3,
        "你家产品标签不符合规定，我按食品安全法要十倍",
        "客:您好，请问具体是哪一处？可以先为您办理退货",
        "不退货，私下给 3000 我就撤，明天中午前给答复，否则市场监管和起诉一起来",
    )
    telling.complains(
        4,
        Reason.PROFESSIONAL_CLAIM,
        300000,
        "依据食品安全法第一百四十八条要求退一赔十，逾期不处理将向监管部门举报并提起诉讼",
        registered_on=telling.young(days=60),
        reviews=40,
        negative=33,
    )
