"""Young accounts that buy one thing within an hour and complain in one and the same sentence."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale(
    "same_words_together",
    Truth.INTENTIONAL,
    share=5,
    together=True,
    articles=lambda article: article.goods_id.endswith("105"),
)
def tell(telling: Telling) -> None:
    telling.signed("本人签收")
    telling.asks(5, "仅退款", telling.sale.paid_fen, "质量问题")
    telling.complains(
        6,
        Reason.QUALITY,
        telling.sale.paid_fen,
        "货不对板气味刺鼻不敢给孩子用必须仅退款",
        registered_on=telling.young(days=20),
        reviews=3,
        negative=3,
    )
