"""Chat pasted into a dispute."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.record_chat import record_chat
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import ChatLine
from mingbian.platforms.pinduoduo import chat_text
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.typed import acted_on

PROBLEMS_TOLD = 3


class ChatForm(forms.Form):
    """What was pasted."""

    text = forms.CharField(label="聊天记录", widget=forms.Textarea(attrs={"rows": 10}))


@page("disputes/<int:number>/chat/")
@require_POST
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    pasted = enumerate(request.POST.get("text", "").splitlines(), start=1)
    read = list(chat_text.messages(pasted, "粘贴的聊天", now=desk.now, order_sn=desk.dispute.order_sn))
    lines = [line for line in read if isinstance(line, ChatLine)]
    for problem in [problem for problem in read if isinstance(problem, Problem)][:PROBLEMS_TOLD]:
        messages.warning(request, f"第 {problem.row} 行：{problem.reason}")
    said = f"记下 {len(lines)} 条聊天。"
    return acted_on(
        request,
        desk,
        ChatForm(request.POST),
        lambda: record_chat(desk.dispute, lines, now=desk.now, by=person(request)),
        said=said,
        back="dispute_examine",
    )
