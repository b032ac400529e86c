"""Rows, split by what they are about. Elsewhere: `from mingbian.store import models as rows`."""

from mingbian.store.models.aftersales import AfterSale
from mingbian.store.models.appeal_pictures import PictureMarking, PicturePlan
from mingbian.store.models.chat_pictures import ChatCorrection, ChatReading
from mingbian.store.models.complaints import AccountNote, Complaint, CountdownNote
from mingbian.store.models.disputes import (
    Assessment,
    Dispute,
    HandedIn,
    Letter,
    MetricNote,
    Offer,
    OfferAnswer,
    ReportAnswer,
    Verdict,
)
from mingbian.store.models.erasures import ErasedMark, Erasure, Retention
from mingbian.store.models.goods import Campaign, ListingSnapshot, Product, PromotionDay
from mingbian.store.models.heads import NotedHead
from mingbian.store.models.imports import ImportedFile, ImportProblem
from mingbian.store.models.language_model import LanguageModel
from mingbian.store.models.learning import Learning
from mingbian.store.models.lessons import Lesson
from mingbian.store.models.moment import MomentField
from mingbian.store.models.money import BillLine, BillMatch
from mingbian.store.models.orders import OrderLine
from mingbian.store.models.parcels import Trace, Weighing
from mingbian.store.models.pictures import FileWords, PicturePrint, PictureReading, PictureSpots
from mingbian.store.models.redaction import Redaction
from mingbian.store.models.rules import Announcement, RuleCheck, RuleNote, RuleVersion
from mingbian.store.models.shops import Membership, Role, Shop
from mingbian.store.models.statements import KeptStatement
from mingbian.store.models.talk import Call, ChatMessage, Review
from mingbian.store.models.tallies import GoodsSpread, Grievance, GrievanceDay, SalesDay
from mingbian.store.models.telling import Beat, Notice, Telling, TellingWay
from mingbian.store.models.timeline import Reminder, TimelineEvent
from mingbian.store.models.tray import TrayFile
from mingbian.store.models.vault import Certificate, Evidence, LedgerEntry, LedgerHead, PhotoReading

__all__ = [
    "AccountNote",
    "AfterSale",
    "Announcement",
    "Assessment",
    "Beat",
    "BillLine",
    "BillMatch",
    "Call",
    "Campaign",
    "Certificate",
    "ChatCorrection",
    "ChatMessage",
    "ChatReading",
    "Complaint",
    "CountdownNote",
    "Dispute",
    "ErasedMark",
    "Erasure",
    "Evidence",
    "FileWords",
    "GoodsSpread",
    "Grievance",
    "GrievanceDay",
    "HandedIn",
    "ImportProblem",
    "ImportedFile",
    "KeptStatement",
    "LanguageModel",
    "Learning",
    "LedgerEntry",
    "LedgerHead",
    "Lesson",
    "Letter",
    "ListingSnapshot",
    "Membership",
    "MetricNote",
    "MomentField",
    "NotedHead",
    "Notice",
    "Offer",
    "OfferAnswer",
    "OrderLine",
    "PhotoReading",
    "PictureMarking",
    "PicturePlan",
    "PicturePrint",
    "PictureReading",
    "PictureSpots",
    "Product",
    "PromotionDay",
    "Redaction",
    "Reminder",
    "ReportAnswer",
    "Retention",
    "Review",
    "Role",
    "RuleCheck",
    "RuleNote",
    "RuleVersion",
    "SalesDay",
    "Shop",
    "Telling",
    "TellingWay",
    "TimelineEvent",
    "Trace",
    "TrayFile",
    "Verdict",
    "Weighing",
]
