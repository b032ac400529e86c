"""How the shop is told of what is due: its own ways and hours. A message about a case goes with the case."""

from mingbian.store.erasing.forgetting import Gone, Untouched, of_disputes
from mingbian.store.models import Beat, Notice, Telling, TellingWay

RULES = (
    Gone(Notice, "发给本店的通知", of_disputes(Notice)),
    Untouched(Telling, "本店自己的通知设置"),
    Untouched(TellingWay, "本店自己的通知方式"),
    Untouched(Beat, "程序的运行时刻"),
)
