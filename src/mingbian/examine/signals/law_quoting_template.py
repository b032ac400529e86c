"""A complaint written like a pleading: articles of law, multiples, formal turns.

Never strong: people copy such texts from the web when they are right as well as when they are not. Strongest, which
is little, when several statutes and multiples come in one long text, weak when they come in a short one. Silent for a
single mention, which is anybody's right, and without any. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import quoted, words_of

LIKE_A_PLEADING = Weight(1.5, 0.0, 3.0)
IN_A_SHORT_TEXT = Weight(0.5, 0.0, 1.5)
LONG = 60  # characters
MANY = 3

CITED = re.compile(
    r"《[^》]{2,24}(?:法|条例|办法|规定|解释)》|(?:消费者权益保护法|食品安全法|广告法|电子商务法|产品质量法|价格法|反不正当竞争法)"
    r"|第[一二三四五六七八九十百\d.]+条|gb/?t? ?\d{4,5}|退一赔[三十]"
    r"|假一赔[三十]|惩罚性赔偿|[三十]倍赔偿|赔偿[三十]倍|欺诈行为|依法|特此|此致|诉求如下|综上"
)


@signal("C06", "引用法条的格式化文字", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    written = [(spoken, CITED.findall(spoken.text)) for spoken in words_of(dossier, Speaker.BUYER)]
    pleadings = [(spoken, found) for spoken, found in written if len(set(found)) >= MANY]
    if not pleadings:
        return None
    spoken, found = max(pleadings, key=lambda pair: len(set(pair[1])))
    sentence = (
        f"买家 {in_words(spoken.fact.at)} 的文字引用法条或格式用语 {len(set(found))} 处，"
        f"如{quoted(found[0])}；引用法条是买家的权利，只作很弱的参考。"
    )
    return intentional(LIKE_A_PLEADING if len(spoken.text) >= LONG else IN_A_SHORT_TEXT, sentence, (spoken.fact,))
