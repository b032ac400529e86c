"""Exhibits and what was read from them. The chain keeps hashes only, and says that the files went on purpose."""

from django.db.models import QuerySet

from mingbian.store.erasing.forgetting import Gone, Mended, Untouched, mentioning, of_disputes, renaming
from mingbian.store.erasing.person import Person, of_tray
from mingbian.store.models import (
    Certificate,
    Evidence,
    FileWords,
    LedgerEntry,
    LedgerHead,
    PhotoReading,
    PictureMarking,
    PicturePlan,
    PicturePrint,
    PictureReading,
    PictureSpots,
    Redaction,
    TrayFile,
)


def _prints(person: Person) -> "QuerySet[PicturePrint]":
    return PicturePrint.objects.filter(evidence__dispute__in=person.disputes)


RULES = (
    Gone(PictureSpots, "图片特征点", lambda him: PictureSpots.objects.filter(print__in=_prints(him))),
    Gone(PicturePrint, "图片指纹", _prints),
    Gone(PictureReading, "图片读取结果", of_disputes(PictureReading)),
    Mended(
        PictureReading,
        "其他案件的图片读取结果里提到的",
        mentioning(PictureReading, "said", "copies", shop="dispute__shop", but="dispute"),
        renaming("said", "copies"),
    ),
    Gone(PhotoReading, "买家图片", of_disputes(PhotoReading)),
    Mended(
        PhotoReading,
        "其他案件的买家图片里提到的",
        mentioning(PhotoReading, "seen", "text", "name", shop="dispute__shop", but="dispute"),
        renaming("seen", "text", "name"),
    ),
    Gone(FileWords, "从文件里读出的文字", lambda him: FileWords.objects.filter(shop=him.shop, sha256__in=him.files)),
    Gone(TrayFile, "待归类的文件", lambda him: TrayFile.objects.filter(of_tray(him.disputes), shop=him.shop)),
    Gone(Redaction, "遮盖记录", of_disputes(Redaction)),
    Gone(PictureMarking, "图片上的标注", of_disputes(PictureMarking)),
    Gone(PicturePlan, "选定的申诉图片", of_disputes(PicturePlan)),
    Gone(Evidence, "证物", of_disputes(Evidence)),
    Untouched(Certificate, "本店自己的资质，不属于任何买家"),
    Untouched(LedgerEntry, "只有编号、动作和摘要，没有姓名和文字：改动它，链就断了"),
    Untouched(LedgerHead, "只有存证链末条的序号和摘要"),
)
