"""A form's values, or the refusal that names the first field which was not understood."""

from typing import Any

from django.forms import Form

from mingbian.domain.errors import MingbianError


class FieldRefusedError(MingbianError):
    """A field of a form was not understood."""

    code = "field_refused"
    message_format = "“{label}”没有填好：{why}"
    hint_format = "请改好这一格再提交一次。"


def cleaned(form: Form) -> dict[str, Any]:
    """The values of a form. Raises FieldRefusedError."""
    if form.is_valid():
        return form.cleaned_data
    name, errors = next(iter(form.errors.items()))
    label = form.fields[name].label if name in form.fields else "表单"
    raise FieldRefusedError(label=label, why="".join(str(error) for error in errors))
