"""One piece was left out when packing; our own scale shows it."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("one_piece_short", Truth.HONEST, share=4, quantity=2, articles=lambda article: article.weight_g > 100)
def tell(telling: Telling) -> None:
    short = telling.chance.around(telling.sale.article.weight_g + 35, percent=0.6)
    telling.weighed(-40, "out", short, place="本店仓库")
    telling.weighed(-36, "courier", short + 4, place="义乌转运中心")
    telling.signed("本人签收")
    telling.talk(1, "我拍了两个怎么只有一个", "客:您稍等，我查一下打包记录")
    telling.asks(2, "补寄", 0, "少件")
    telling.complains(6, Reason.MISSING_ITEM, 0, "买两件只收到一件，少发了", "少了一个，麻烦补给我")
