"""Kept files whose words were not read yet: pictures and PDFs among the exhibits, our papers and what waits."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from mingbian.store.models import Certificate, Evidence, FileWords, Shop, TrayFile


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file by its hash. `name` is for the sentence that says why it could not be read."""

    shop: Shop
    sha256: str
    name: str


def unread_words(*, most: int) -> list[KeptFile]:
    """The first that were kept, of all shops, each file once. A video or recording has no words to look for."""
    readable = Q(media_type__startswith="image/") | Q(media_type="application/pdf")
    read = FileWords.objects.filter(sha256=OuterRef("sha256"))
    exhibits = Evidence.objects.filter(readable, ~Exists(read.filter(shop=OuterRef("dispute__shop"))))
    papers = Certificate.objects.exclude(sha256="").filter(~Exists(read.filter(shop=OuterRef("shop"))))
    waiting = TrayFile.objects.filter(readable, ~Exists(read.filter(shop=OuterRef("shop"))), aside_at=None)
    found = [
        *(
            KeptFile(held.dispute.shop, held.sha256, held.name)
            for held in exhibits.select_related("dispute__shop").order_by("pk")[:most]
        ),
        *(
            KeptFile(paper.shop, paper.sha256, paper.title)
            for paper in papers.select_related("shop").order_by("pk")[:most]
        ),
        *(KeptFile(file.shop, file.sha256, file.name) for file in waiting.select_related("shop").order_by("pk")[:most]),
    ]
    return list({(file.shop.pk, file.sha256): file for file in reversed(found)}.values())[::-1][:most]
