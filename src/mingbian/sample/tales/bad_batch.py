"""A seam that opens: several buyers of one lot say so in their own words."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("bad_batch", Truth.HONEST, share=6, articles=lambda article: article.goods_id.endswith("109"))
def tell(telling: Telling) -> None:
    telling.signed("本人签收")
    telling.talk(
        40,
        telling.one_of("裤子穿一次裆部就开线了", "缝线的地方崩开了", "洗了一水线头全散了"),
        "客:给您添麻烦了，能拍个照片吗",
        telling.one_of("拍好了", "照片在上面，你看看"),
    )
    telling.asks(44, "退货退款", telling.sale.paid_fen, "质量问题")
    telling.complains(
        46,
        Reason.QUALITY,
        telling.sale.paid_fen,
        telling.one_of("第一次穿就开线，质量不行，要退", "线缝不牢，穿了半天就裂了", "做工太差，走线断了一截"),
    )
