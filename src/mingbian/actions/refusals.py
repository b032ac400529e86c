"""Why an action on a dispute can be refused, each with the facts and a way on."""

from datetime import datetime

from mingbian.domain.clock import in_full
from mingbian.domain.deadline import LONGEST_COUNTDOWN
from mingbian.domain.errors import MingbianError


class DisputeClosedError(MingbianError):
    """Nothing is added to a closed dispute."""

    code = "dispute_closed"
    message_format = "第 {number} 号纠纷已经结案，不能再改动。"
    hint_format = "确有新情况时，请先「重新处理」，再继续。"


class DisputeErasedError(MingbianError):
    """Of a case whose buyer's data was erased only numbers are left: there is nothing to look at or to go on with."""

    code = "dispute_erased"
    message_format = "第 {number} 号纠纷的个人信息已于 {on} 依法删除，只留下编号、金额和结果。"
    hint_format = "删除了什么、留下了什么，见「个人信息」页里的删除证明。"


class MoveRefusedError(MingbianError):
    """A dispute cannot come from where it is to where it should."""

    code = "move_refused"
    message_format = "第 {number} 号纠纷现在是「{before}」，不能改成「{after}」。"
    hint_format = "请先刷新页面，看看它现在到了哪一步。"


class InFutureError(MingbianError):
    """Nothing that happened happened tomorrow: a slip of the keyboard would move every deadline."""

    code = "in_future"
    message_format = "{what} {at} 在将来。"
    hint_format = "请核对年月日和时间，按平台页面上的填写。"


class LongBeforeError(MingbianError):
    """A slip of the year: nothing was said in a dispute months before it was opened."""

    code = "long_before"
    message_format = "{what} {at} 比这起纠纷开始早了三个月以上。"
    hint_format = "请核对年月日和时间，尤其是年份。"


class CountdownTooFarError(MingbianError):
    """No clock of the platform runs for months; believed, such a one would silence every earlier reminder."""

    code = "countdown_too_far"
    message_format = "截止时间 {due} 在 {days} 天以后，后台的倒计时没有这么长。"
    hint_format = "请核对年份和月份，按页面上的倒计时填写它结束的时刻。"


class DiskFullError(MingbianError):
    """The disk had no room for what was to be written."""

    code = "disk_full"
    message_format = "磁盘已满，这一步没有写入，原有资料没有变。"
    hint_format = "请腾出空间（先清空回收站和下载文件夹），然后再做一次。"


class StoreBusyError(MingbianError):
    """Another writer held the database for longer than we wait."""

    code = "store_busy"
    message_format = "资料库正被另一个操作占用，这一步没有写入。"
    hint_format = "多半是正在导入大文件；请等它完成后再做一次。"


def refuse_too_far(due_at: datetime, now: datetime) -> None:
    """Raises CountdownTooFarError for a countdown that no page of the platform shows."""
    if due_at - now > LONGEST_COUNTDOWN:
        raise CountdownTooFarError(due=in_full(due_at), days=(due_at - now).days)
