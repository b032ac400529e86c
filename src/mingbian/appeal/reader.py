"""Who reads a statement, and so in which order and tone it is told. The facts are the same for every reader."""

from dataclasses import dataclass
from enum import StrEnum

from mingbian.appeal.sentence import Part


class Reader(StrEnum):
    """The six who may have to read us."""

    REFEREE = "referee"
    """Who decides on the platform: little time, many cases."""
    SERVICE = "service"
    """The platform's customer service, which answers the buyer with what we tell it."""
    AUTHORITY = "authority"
    """A market supervision authority."""
    POLICE = "police"
    COURT = "court"
    RIGHTS = "rights"
    """The platform's office for intellectual property."""


READER_TITLES = {
    Reader.REFEREE: "平台审核",
    Reader.SERVICE: "商家客服工单",
    Reader.AUTHORITY: "12315",
    Reader.POLICE: "公安",
    Reader.COURT: "法院",
    Reader.RIGHTS: "知识产权",
}


@dataclass(frozen=True, slots=True)
class Voice:
    """How one reader is spoken to.

    `order` is that of the parts. `check`, `check_the_rest` and `decide` are the request where nothing, something and
    everything of the complaint is ours; `brief` is the shortest one. `headings` stand in the long form.
    """

    order: tuple[Part, ...]
    check: str
    check_the_rest: str
    decide: str
    brief: str
    headings: dict[Part, str]


_HEADINGS = {
    Part.OPENING: "订单情况",
    Part.REPORTED: "请一并核实的事实",
    Part.ADMITTED: "我店已经认可的",
    Part.EFFORT: "我店已做的处理",
    Part.ATTACHED: "其他材料",
    Part.REQUEST: "请求",
}
_ANSWERED = (Part.ANSWER, Part.ADMITTED)
_CLAIM_BY_CLAIM = (Part.OPENING, *_ANSWERED, Part.REPORTED, Part.EFFORT, Part.ATTACHED, Part.REQUEST)
_WHAT_WE_DID_FIRST = (Part.OPENING, Part.EFFORT, *_ANSWERED, Part.REPORTED, Part.ATTACHED, Part.REQUEST)
_WHAT_HAPPENED_FIRST = (Part.OPENING, Part.REPORTED, *_ANSWERED, Part.EFFORT, Part.ATTACHED, Part.REQUEST)

VOICES = {
    Reader.REFEREE: Voice(
        order=_CLAIM_BY_CLAIM,
        check="恳请平台核对以上记录后处理本单，我店愿意继续配合",
        check_the_rest="属实的部分我店愿意承担，其余恳请平台核对以上记录后处理",
        decide="恳请平台核定处理办法，我店愿意按规则承担",
        brief="恳请平台核对后处理",
        headings=_HEADINGS,
    ),
    Reader.SERVICE: Voice(
        order=_WHAT_WE_DID_FIRST,
        check="以上是我店查到的情况，恳请平台帮忙核对，还需要什么材料我店尽快补上",
        check_the_rest="属实的部分我店来承担，其余恳请平台帮忙核对，还需要什么材料我店尽快补上",
        decide="怎样处理合适，恳请平台核定，我店按规则承担",
        brief="恳请平台帮忙核对",
        headings=_HEADINGS,
    ),
    Reader.AUTHORITY: Voice(
        order=_CLAIM_BY_CLAIM,
        check="以上为我店掌握的情况，恳请贵局核实，我店配合调查并随时提供原件",
        check_the_rest="属实的部分我店愿意依法承担，其余恳请贵局核实，我店随时提供原件",
        decide="恳请贵局核定，我店愿意依法承担并立即改正",
        brief="恳请贵局核实",
        headings=_HEADINGS | {Part.OPENING: "交易情况", Part.EFFORT: "我店已采取的措施", Part.REQUEST: "答复意见"},
    ),
    Reader.POLICE: Voice(
        order=_WHAT_HAPPENED_FIRST,
        check="以上经过有随附材料可以核对，恳请公安机关依法核查，我店配合调查取证",
        check_the_rest="买家反映属实的部分我店愿意承担，其余经过恳请公安机关依法核查，我店配合调查取证",
        decide="买家反映的问题我店愿意承担，以上经过恳请公安机关依法核查",
        brief="恳请公安机关依法核查",
        headings=_HEADINGS
        | {Part.OPENING: "交易情况", Part.REPORTED: "事情经过", Part.EFFORT: "我店的应对", Part.REQUEST: "请求事项"},
    ),
    Reader.COURT: Voice(
        order=_WHAT_HAPPENED_FIRST,
        check="以上事实有随附证据可以核对，恳请人民法院依法裁判",
        check_the_rest="买家反映属实的部分我店愿意承担，其余恳请人民法院依法裁判",
        decide="买家反映的问题我店愿意承担，恳请人民法院依法裁判",
        brief="恳请人民法院依法裁判",
        headings=_HEADINGS
        | {Part.OPENING: "交易情况", Part.REPORTED: "事情经过", Part.EFFORT: "协商经过", Part.REQUEST: "请求"},
    ),
    Reader.RIGHTS: Voice(
        order=_CLAIM_BY_CLAIM,
        check="以上有随附材料可以核对，恳请知识产权保护平台核对后处理，需要原图或原件我店随时提供",
        check_the_rest="属实的部分我店立即下架改正，其余恳请知识产权保护平台核对随附材料后处理",
        decide="投诉所指的内容我店愿意立即下架改正，恳请知识产权保护平台核定",
        brief="恳请知识产权保护平台核对",
        headings=_HEADINGS | {Part.OPENING: "被投诉的商品与订单", Part.REQUEST: "答辩意见"},
    ),
}
