"""A picture of a chat, and beside it the messages that were read from it, to be corrected and taken over."""

from datetime import date, datetime

from django import forms
from django.http import HttpRequest, HttpResponse

from mingbian.actions.confirm_chat import Taken, confirm_chat
from mingbian.domain.dispute import Step
from mingbian.domain.talk import Speaker
from mingbian.store.models import ChatReading
from mingbian.store.queries.chat_readings import read_chat_of
from mingbian.store.queries.dispute_page import exhibit
from mingbian.store.queries.words_in import words_in
from mingbian.web.chat_rows import SPEAKERS, chat_rows
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.forms import FieldRefusedError, cleaned
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on

MOST = 400


class ChatForm(forms.Form):
    """A row of fields for each message; only what is kept must be complete."""

    taken_on = forms.DateField(label="这张截图是哪天截的")
    rows = forms.IntegerField(widget=forms.HiddenInput, label="行数", min_value=0, max_value=MOST)

    def __init__(self, told: dict[str, str], rows: int) -> None:
        super().__init__(told)
        for place in range(rows):
            named = f"第 {place + 1} 条"
            self.fields[f"keep_{place}"] = forms.BooleanField(label=f"{named}：记入聊天", required=False)
            self.fields[f"speaker_{place}"] = forms.ChoiceField(
                label=f"{named}：谁说的", choices=list(SPEAKERS.items()), required=False
            )
            self.fields[f"at_{place}"] = forms.DateTimeField(
                label=f"{named}：时间",
                required=False,
                widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
            )
            self.fields[f"text_{place}"] = forms.CharField(
                label=f"{named}：内容", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
            )


@page("disputes/<int:number>/exhibits/<int:of>/chat/")
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    held = exhibit(desk.dispute, of)
    read = read_chat_of(held)
    if request.method == "POST" and read:
        form = ChatForm(request.POST.dict(), len(read.messages))

        def act() -> None:
            reading = ChatReading.objects.get(evidence=held)
            taken_on, messages = _taken(form)
            confirm_chat(reading, messages, taken_on=taken_on, now=desk.now, by=person(request))

        return acted_on(request, desk, form, act, said=f"第 {of} 号证物里的聊天记下了。", back="chat_pictures")
    words = words_in(held)
    asked = _day(request.GET.get("day", ""))
    day = asked or (read.seen_on if read else None)
    ours_left = request.GET.get("ours") == "left"
    return step_shown(
        request,
        "chat_picture",
        desk,
        Step.GATHER,
        held=held,
        read=read,
        day=day,
        assumed=bool(read and not read.confirmed and not read.taken_on and not asked),
        ours_left=ours_left,
        chat=chat_rows(read, seen_on=day, ours_left=ours_left) if read and day else [],
        speakers=SPEAKERS,
        sides=(words.pages[0].width_px, words.pages[0].height_px) if words and words.pages else None,
    )


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None


def _taken(form: ChatForm) -> tuple[date, list[Taken]]:
    """(the day of the screenshot, what is kept). Raises FieldRefusedError for a kept message that lacks something."""
    told = cleaned(form)
    kept = []
    for place in range(told["rows"] and sum(name.startswith("keep_") for name in form.fields)):
        if not told[f"keep_{place}"]:
            continue
        at, text = told[f"at_{place}"], told[f"text_{place}"]
        if not isinstance(at, datetime) or not text:
            label = form.fields[f"{'text' if isinstance(at, datetime) else 'at'}_{place}"].label
            raise FieldRefusedError(label=label, why="要记入聊天就请填上；说不准的可以不勾这一条。")
        kept.append(Taken(at, Speaker(told[f"speaker_{place}"] or Speaker.BUYER), text, place))
    return told["taken_on"], kept
