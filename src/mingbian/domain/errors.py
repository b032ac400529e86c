"""What a user is told when an act is refused: a stable code, a sentence with the facts, a way on.

Wrong data is not an error but a value (see `problem.py`). An act that is refused raises its own class; the class holds
the sentence, the raise gives the facts, so the sentence can never disagree with what was decided.
"""

from typing import ClassVar


class MingbianError(Exception):
    """A refused act. Subclasses name `code`, `message_format` and `hint_format`; the raise fills their facts.

    >>> class ParcelUnknown(MingbianError):
    ...     code = "parcel_unknown"
    ...     message_format = "没有快递单号 {tracking}。"
    ...     hint_format = "请核对单号，或先导入订单。"
    >>> str(ParcelUnknown(tracking="YT7000"))
    '没有快递单号 YT7000。'
    """

    code: ClassVar[str] = "refused"
    message_format: ClassVar[str] = "这一步没有完成。"
    hint_format: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.message_format.format(**facts))

    @property
    def message(self) -> str:
        return str(self)

    @property
    def hint(self) -> str:
        return self.hint_format.format(**self.facts)
