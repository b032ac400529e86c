"""Whom the shop speaks with: its own ways, hours and language model. A message about a case goes with the case."""

from mingbian.store.erasing.forgetting import Gone, Untouched, of_disputes
from mingbian.store.models import Beat, LanguageModel, Notice, Telling, TellingWay

RULES = (
    Gone(Notice, "发给本店的通知", of_disputes(Notice)),
    Untouched(Telling, "本店自己的通知设置"),
    Untouched(TellingWay, "本店自己的通知方式"),
    Untouched(LanguageModel, "本店自己的语言模型设置"),
    Untouched(Beat, "程序的运行时刻"),
)
