"""More characters, pictures or bytes than the channel takes, or fewer characters than it asks for."""

from collections.abc import Iterator

from mingbian.appeal.draft import Form
from mingbian.appeal.referee import Hearing, Remark, check


@check("over_limit", "超过渠道的限制")
def over_limit(hearing: Hearing) -> Iterator[Remark]:
    limits, draft = hearing.channel.limits, hearing.draft
    longest, length = limits.characters, len(draft.short)
    if longest is not None and length > longest:
        why = f"共 {length} 字，{hearing.channel.title}最多收 {longest} 字（标点和换行都算）。"
        hint = f"请删去 {length - longest} 字：先删重复的经过，细节留在图片和 PDF 里。"
        yield Remark(why, hint, Form.SHORT, longest, length)
    if length < limits.least_characters:
        why = f"共 {length} 字，{hearing.channel.title}至少要 {limits.least_characters} 字。"
        yield Remark(why, "请补充经过和证据，每句话注明证据编号。", Form.SHORT, 0, length)
    if limits.pictures is not None and len(draft.pictures) > limits.pictures:
        why = f"有 {len(draft.pictures)} 张图片，{hearing.channel.title}最多收 {limits.pictures} 张。"
        yield Remark(why, "请减少图片，把其余的放进 PDF。")
    # That an original is larger than our own guess of a limit stops nobody: the platform's page has the last word.
    sized = () if draft.originals and limits.picture_size.ours else draft.pictures
    for number, size in enumerate(sized, start=1):
        if limits.picture_bytes is not None and size > limits.picture_bytes:
            why = f"的第 {number} 张图片有 {size / 1048576:.1f} MB，超过 {limits.picture_bytes / 1048576:.1f} MB。"
            yield Remark(why, "请换用较小的原图，或少放几张照片。")
