"""What a shop should know of one reason: how the matter goes and who decides it, what the shop may do and must do.

Every sentence rests on a rule of the book, which says where it comes from and how sure we are; every term is a figure
of such a rule, so that a changed rule changes the page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from mingbian.domain.complaint import Reason
from mingbian.domain.data_file import DataFileError, Fields, read_fields
from mingbian.domain.discovery import by_code, files_in
from mingbian.domain.rule import Confidence


class Party(StrEnum):
    """Who acts in a leg of a procedure."""

    BUYER = "buyer"
    SELLER = "seller"
    PLATFORM = "platform"
    REGULATOR = "regulator"
    RIGHTS_HOLDER = "rights_holder"


PARTY_TITLES = {
    Party.BUYER: "买家",
    Party.SELLER: "商家",
    Party.PLATFORM: "平台",
    Party.REGULATOR: "市监部门",
    Party.RIGHTS_HOLDER: "权利人",
}


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence and the rule that it rests on."""

    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg of a procedure: who does what; `figure` names the rule's number of how long or how much, if any."""

    who: Party
    what: str
    rule: str
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Procedure:
    """How one kind of matter goes, in the order of legs; who decides it, by what, and by which rule we say so."""

    code: str
    title: str
    decides: str
    by: str
    rule: str
    confidence: Confidence
    legs: tuple[Leg, ...]


@dataclass(frozen=True, slots=True)
class ReasonGuide:
    """The procedures that a complaint of this reason may go through, the likeliest first; rights and duties."""

    reason: Reason
    procedures: tuple[Procedure, ...]
    rights: tuple[Said, ...]
    duties: tuple[Said, ...]

    @property
    def rules(self) -> tuple[str, ...]:
        """The codes of every rule that it rests on, each once, in the order in which they come."""
        legs = (leg for procedure in self.procedures for leg in procedure.legs)
        decided = (procedure.rule for procedure in self.procedures)
        said = (*self.rights, *self.duties)
        return tuple(dict.fromkeys((*(leg.rule for leg in legs), *decided, *(one.rule for one in said))))


class ReasonFileError(DataFileError):
    """A file of a reason or a procedure cannot be used: the start stops, for a wrong step costs the case."""

    code = "reason_file_wrong"
    message_format = "原因文件 {file} 的「{field}」不能用：{reason}"


@cache
def procedures() -> Mapping[str, Procedure]:
    """Every procedure under its code. Raises ReasonFileError, DuplicateCodeError."""
    read = (read_procedure(text, name) for name, text in _texts("procedures"))
    return MappingProxyType(by_code((procedure.code, procedure) for procedure in read))


@cache
def reason_guides() -> Mapping[Reason, ReasonGuide]:
    """The guide of every reason. Raises ReasonFileError, DuplicateCodeError."""
    read = (read_guide(text, name, procedures()) for name, text in _texts("reasons"))
    return MappingProxyType(by_code((guide.reason, guide) for guide in read))


def read_procedure(text: str, file: str) -> Procedure:
    """One procedure from its file's text. Raises ReasonFileError."""
    fields = read_fields(text, file, ReasonFileError)
    procedure = Procedure(
        code=fields.text("code"),
        title=fields.text("title"),
        decides=fields.text("decides"),
        by=fields.text("by"),
        rule=fields.text("rule"),
        confidence=fields.one_of("confidence", Confidence),
        legs=tuple(_leg(row) for row in fields.rows("leg")),
    )
    fields.done()
    return procedure


def read_guide(text: str, file: str, known: Mapping[str, Procedure]) -> ReasonGuide:
    """One reason from its file's text. Raises ReasonFileError."""
    fields = read_fields(text, file, ReasonFileError)
    reason, codes = fields.one_of("code", Reason), fields.texts("procedures")
    strange = [code for code in codes if code not in known]
    if strange or not codes:
        raise fields.refuse("procedures", f"没有流程 {strange}；有的是：{'、'.join(known)}。")
    rights, duties = (tuple(_said(row) for row in fields.rows(name)) for name in ("right", "duty"))
    fields.done()
    return ReasonGuide(reason, tuple(known[code] for code in codes), rights, duties)


def _leg(row: Fields) -> Leg:
    leg = Leg(row.one_of("who", Party), row.text("what"), row.text("rule"), row.text("figure", ""))
    row.done()
    return leg


def _said(row: Fields) -> Said:
    said = Said(row.text("text"), row.text("rule"))
    row.done()
    return said


def _texts(folder: str) -> Iterator[tuple[str, str]]:
    for file in files_in(f"{__package__}.{folder}", ".toml"):
        yield f"{folder}/{file.name}", file.read_text("utf-8")
