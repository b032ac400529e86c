"""The same words in the same letters: width, traditional forms, dialect, emoji, and spellings that dodge a word filter.

Only what stands for a word is rewritten. How a person writes, in which dialect or script, must make no difference.
"""

import re
import unicodedata
from functools import lru_cache

from mingbian.domain.talk import read_of

TRADITIONAL = str.maketrans(
    "沒評訴轉錢賠償給發質壞買貨過這個換爛開關時間說讓報紅寶賬號裏裡點們對產樣幾還應該麼嗎來後長東車書見問題並沒",
    "没评诉转钱赔偿给发质坏买货过这个换烂开关时间说让报红宝账号里里点们对产样几还应该么吗来后长东车书见问题并没",
)

# What is written instead of a word, to dodge a filter or by a slip of the keyboard; found on chats of any shop.
SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(find), put)
    for find, put in (
        (r"[\u200b-\u200f\u2060\ufe0f\ufeff]", ""),
        (r"(?<=[\u4e00-\u9fff]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])", ""),  # “赔 200 元” is set so, not meant so
        ("[🧧]", "红包"),
        ("[💰💵💴🪙]", "钱"),
        ("[👎]", "差评"),
        (r"(?:薇|威|维|嶶|(?<![a-z\d])[vw])[^\w,。!?]?(?:信|芯)|(?<![a-z])[vw]x(?![a-z])|weixin|绿泡泡", "微信"),
        (r"(?<![a-z\d])[vw][^\w,。!?]?[❤💚]|加(?:个|我|下|一下)?v(?![a-z])", "加微信"),
        (r"支[\W_]?付[\W_]?[宝寳]|(?<![a-z])zfb(?![a-z])", "支付宝"),
        (r"差[^\w,。!?]?(?:评|坪|瓶)|叉评|ch(?:a)?评|cha ?ping|(?<![a-z])cp(?=的事|评)", "差评"),
        (r"[爆暴曝][^\w,。!?]?光", "曝光"),
        (r"[红鸿虹][^\w,。!?]?包", "红包"),
        (r"转[^\w,。!?]?(?:账|帐)", "转账"),
        (r"投[^\w,。!?]?[诉素]", "投诉"),
        (r"1[\W_]?2[\W_]?3[\W_]?1[\W_]?5|[一幺]二三[一幺]五", "12315"),
        (r"木有|冇|莫得|没得", "没有"),
        (r"(?<=[能会])([^,。!?\s]{0,6})嘛(?=[,。!?\s]|$)", r"\1吗"),
        ("[\U0001f000-\U0001faff\u2600-\u27bf]", ""),
    )
)

# Words of dialects for the commonest words of any complaint. Only what is read anywhere is rewritten.
DIALECTS = {
    "唔该": "谢谢",
    "唔系": "不是",
    "唔": "不",
    "覅": "不要",
    "甭": "不用",
    "啥子": "什么",
    "啥": "什么",
    "咋个": "怎么",
    "咋": "怎么",
    "呒没": "没有",
    "晓得": "知道",
    "而家": "现在",
    "阿拉": "我们",
    "俺": "我",
    "佢": "他",
    "哋": "们",
    "嘅": "的",
}
SPOKEN = re.compile("|".join(DIALECTS))  # the longer words stand first


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The text as the signals read it: half-width, lower case, simplified, dodged words restored.

    Of a longer text the first 5,000 letters, so that no pasted page can hold up a judgement.

    >>> plain("加 Ｖ信，给你差 评👎")
    '加 微信,给你差评差评'
    """
    same = read_of(unicodedata.normalize("NFKC", read_of(text))).lower().translate(TRADITIONAL)
    same = SPOKEN.sub(lambda found: DIALECTS[found[0]], same)
    for find, put in SPELLINGS:
        same = find.sub(put, same)
    return same.strip()


def letters(text: str) -> str:
    """Only what carries meaning: no punctuation, no spaces. For comparing two texts."""
    return re.sub(r"[\W_]+", "", plain(text))
