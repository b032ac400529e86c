"""Channels as our files hold them: `channels/<code>.toml`, read strictly and once."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from mingbian.appeal.channel import Channel, Due, Grounds, Limit, Limits, Loss, PaperField, PaperForm, Quota
from mingbian.appeal.only_while import While
from mingbian.appeal.reader import Reader
from mingbian.domain.complaint import Reason
from mingbian.domain.data_file import DataFileError, Fields, read_fields
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.discovery import by_code, files_in
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Confidence
from mingbian.domain.standing import Standing

# The tightest that any form of the platform was found to take: what fits these fits everywhere.
DEFAULT_CHARACTERS = 300
DEFAULT_PICTURES = 3
DEFAULT_PICTURE_BYTES = 3 * 1024 * 1024


class ChannelFileError(DataFileError):
    """A channel's file holds something that cannot be used: the start stops."""

    code = "channel_file_wrong"
    message_format = "渠道文件 {file} 的「{field}」不能用：{reason}"


class ChannelUnknownError(MingbianError):
    """No channel has this code."""

    code = "channel_unknown"
    message_format = "没有代码为「{channel}」的渠道。"
    hint_format = "可以用的渠道：{known}。"


@cache
def channels() -> Mapping[str, Channel]:
    """Every channel under its code, in name order of the files. Raises ChannelFileError, DuplicateCodeError."""
    read = (read_channel(file.read_text("utf-8"), file.name) for file in files_in("mingbian.appeal.channels", ".toml"))
    return MappingProxyType(by_code((channel.code, channel) for channel in read))


def channel_of(code: str) -> Channel:
    """Raises ChannelUnknownError, which names the channels there are."""
    found = channels().get(code)
    if found is None:
        raise ChannelUnknownError(
            channel=code, known="、".join(f"{one.code}（{one.title}）" for one in channels().values())
        )
    return found


def read_channel(text: str, file: str) -> Channel:
    """One channel from its file's text. Raises ChannelFileError with file, field and reason."""
    fields = read_fields(text, file, ChannelFileError)
    dated, source_date = fields.dated("source_date")
    channel = Channel(
        code=fields.text("code"),
        title=fields.text("title"),
        decides=fields.text("decides"),
        path=fields.text("path"),
        note=fields.text("note", ""),
        one_shot=fields.yes("one_shot"),
        limits=_limits(fields),
        grounds=tuple(_grounds(row) for row in fields.rows("grounds")),
        quotas=tuple(_quota(row) for row in fields.rows("quota")),
        due=tuple(_due(row) for row in fields.rows("due")),
        rules=fields.texts("rules"),
        when=fields.each_of("when", Standing),
        complaints=fields.each_of("complaints", Reason),
        only_on_report=fields.yes("only_on_report"),
        reader=fields.one_of("reader", Reader),
        step=fields.whole("step"),
        lose=_loss(fields),
        paper=_paper(fields.table("document")),
        confidence=fields.one_of("confidence", Confidence),
        source=fields.text("source"),
        source_date=source_date,
        dated=dated,
        refuses_edited=fields.text("refuses_edited", ""),
        is_answer=fields.yes("is_answer"),
    )
    fields.done()
    return channel


def _limits(fields: Fields) -> Limits:
    document = fields.yes("takes_documents")
    table = fields.table("limits")
    read = {
        name: _limit(table.table(name) if table else None, None if document else default)
        for name, default in (
            ("characters", DEFAULT_CHARACTERS),
            ("least_characters", None),
            ("pictures", DEFAULT_PICTURES),
            ("picture_bytes", DEFAULT_PICTURE_BYTES),
        )
    }
    if table:
        table.done()
    return Limits(read["characters"], read["least_characters"], read["pictures"], read["picture_bytes"])


def _limit(row: Fields | None, default: int | None) -> Limit:
    if row is None:
        return Limit(default, ours=default is not None)
    limit = Limit(row.whole("value"), row.one_of("confidence", Confidence), row.text("source"))
    row.done()
    return limit


def _loss(fields: Fields) -> Loss:
    table = fields.table("lose")
    if table is None:
        raise fields.refuse("lose", "要写明失败的代价。")
    loss = Loss(table.text("words"), table.text("rule", ""))
    table.done()
    return loss


def _paper(table: Fields | None) -> PaperForm | None:
    if table is None:
        return None
    lines = tuple(_paper_field(row) for row in table.rows("field"))
    paper = PaperForm(table.text("title"), table.text("to"), lines, table.text("closing"), table.texts("attach"))
    table.done()
    return paper


def _paper_field(row: Fields) -> PaperField:
    line = PaperField(row.text("label"), row.text("fill", ""), row.text("hint", ""))
    row.done()
    return line


def _grounds(row: Fields) -> Grounds:
    grounds = Grounds(
        row.text("code"),
        row.text("title"),
        row.texts("must"),
        row.texts("may"),
        row.each_of("reasons", Reason),
        row.text("effect", ""),
        row.each_of("only_while", While),
    )
    row.done()
    return grounds


def _quota(row: Fields) -> Quota:
    quota = Quota(row.whole("times"), row.text("period"), row.text("counts"), row.text("rule"), row.text("figure"))
    if quota.period not in ("month", "year", "order") or quota.counts not in ("uses", "failures"):
        raise row.refuse("period", "period 可以写 month、year、order；counts 可以写 uses、failures。")
    row.done()
    return quota


def _due(row: Fields) -> Due:
    due = Due(row.one_of("purpose", DuePurpose), row.text("rule"), row.text("figure"), row.text("since"))
    row.done()
    return due
