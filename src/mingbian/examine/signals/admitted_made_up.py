"""The buyer says himself that a picture was made by a program or edited, or that the account was not true.

Strong when said outright; middling when he writes, as one passes on a recipe, what to say next and that the goods are
then got for nothing; weak when only the edit is named (“P 了一下亮度”), for people crop and brighten. Silent when
he says it of somebody else, denies it, or owns up to a mistake and makes it good. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import asserted, quoted, words_of

OUTRIGHT = Weight(9.0, 6.0, 11.0)
RECIPE = Weight(6.0, 2.5, 8.5)
EDITED = Weight(2.5, 0.5, 4.5)

STEPS = 2  # “先说…就说…再说…”: fewer tells of one thing that was said
MADE_UP = re.compile(
    r"(?:图|照片|图片|视频)?(?:是|用)(?:我)?(?:用)?(?:ai|软件|豆包|p图)(?:生成|做|弄|合成|画|改)的?|(?:图|照片|图片)(?:是)?(?:假的|p的|合成的|网上找的)"
    r"|其实(?:我)?(?:早)?(?:就)?(?:没坏|没问题|是好的|没少|没破|没烂)|是我(?:自己)?(?:编|弄坏|放进去|骗)的?|(?:就是(?:来)?(?:想)?|不想要了想)(?:白嫖|白拿|薅羊毛|占便宜|零元购|0元购)|我承认(?:图|照片|图片)?(?:是)?(?:假|编|ai|p)"
)
NOT_HIS = re.compile(
    r"你们?|商家|以为|怀疑|说我|难道|好像|似的|一样|凭什么|难不成|非(?:要|得)?说|怎么|成了|变成|说成|赖|怪我|如果|要是|还能|会是"
)
# A picture made smaller or put together of several is no made-up one; goods that were sound at first are none either.
NOT_MADE_UP = re.compile(
    r"弄[小大清]|改[小大了]?(?:大小|尺寸|格式)|压缩|长图|拼|裁|截|格式|打码|遮|翻译|几张|多张"
    r"|(?:刚|当时|开始|起初|头[一两几]|前[一两几]|之前|那天|收到|拿到|到手|打开|开箱|外面|包装|外观|盒|其[他它余]|别的|另外)[^,]*其实"
    r"|其实[^,]*(?:刚|当时|开始|收到|拿到|到手|打开|开箱|外面|包装|外观|盒|其[他它余]|别的|另外)"
)
OF_A_PICTURE = re.compile(r"图|照片|视频|ai|编|假")
MADE_GOOD = re.compile(r"不好意思|抱歉|对不起|自己出(?:钱|运费)|多少钱|能修吗|付费|撤(?:销|了)")  # who owns up, pays
WHAT_TO_SAY = re.compile(r"(?:就|再|先)(?:跟[^,]{0,4})?说")
FOR_NOTHING = re.compile(
    r"(?:东西|货|钱)?白(?:拿|得|嫖|捡|用)|一般(?:就|都|也)?(?:会)?给?退(?:了|给)?|(?:基本|百分百|稳)(?:就|都|能)?退"
)
EDIT = re.compile(
    r"(?:图|照片|图片)(?:我)?(?:p|修|调)(?:了|过)|(?<![a-z])p(?:了|过)(?:一下|下|点)?(?:图|亮度|照片)|美颜|加了?滤镜"
)


@signal("C12", "买家自述图片有改动或说法有出入", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    said = words_of(dossier, Speaker.BUYER, since=dossier.order.at)
    for words, weight in ((MADE_UP, OUTRIGHT), (FOR_NOTHING, RECIPE), (EDIT, EDITED)):
        for spoken in said:
            if weight is RECIPE and len(WHAT_TO_SAY.findall(spoken.text)) < STEPS:
                continue
            clause = asserted(spoken.text, words, questions=False)
            if (
                clause
                and not NOT_HIS.search(clause)
                and not NOT_MADE_UP.search(clause)
                and not _a_mistake(spoken.text, clause)
            ):
                sentence = f"买家 {in_words(spoken.fact.at)} 自述：{quoted(spoken.written, clause)}。"
                return intentional(weight, sentence, (spoken.fact,))
    return None


def _a_mistake(text: str, clause: str) -> bool:
    """Whether he says of the goods, not of a picture or a tale, that he was wrong, and makes it good."""
    return bool(MADE_GOOD.search(text)) and not OF_A_PICTURE.search(clause)
