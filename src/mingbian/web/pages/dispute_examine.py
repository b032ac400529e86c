"""Step 1 研判: what speaks for each story, how sure that is, and what would tell them apart."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dispute import Step
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.page import page, person


@page("disputes/<int:number>/examine/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    if request.method == "POST":
        assess_dispute(desk.dispute, now=desk.now, by=person(request))
        return redirect("dispute_examine", number)
    findings = desk.judgement.assessment.findings
    sides = {side.value: [found for found in findings if found.speaks_for is side] for side in SpeaksFor}
    return step_shown(request, "dispute_examine", desk, Step.EXAMINE, sides=sides)
