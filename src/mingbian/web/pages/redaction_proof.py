"""The proof page: what was hidden in the copies of a dispute's exhibits, of which kind, where and how often."""

from django.http import FileResponse, HttpRequest
from django.utils import timezone

from mingbian.actions.redacted_copies import redacted_of
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.render.redaction_proof import proof_pdf
from mingbian.store.queries.dispute_page import dispute_of
from mingbian.store.queries.redactions import redactions_of
from mingbian.web.download import download
from mingbian.web.page import page, shop_of


@page("disputes/<int:number>/redaction-proof/")
def view(request: HttpRequest, number: int) -> FileResponse:
    dispute = dispute_of(shop_of(request), number)
    kinds = evidence_kinds()
    told = [
        redacted_of(one, kinds[one.evidence.kind].title if one.evidence.kind in kinds else one.evidence.kind)
        for _, one in sorted(redactions_of(dispute).items())
    ]
    proof = proof_pdf(dispute.order_sn, told, timezone.now())
    return download(proof, f"第{dispute.number}号纠纷-个人信息遮盖说明.pdf", "application/pdf")
