"""Set up the language model that may be asked for another wording, and switch it on or off. The owner's to decide."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.erase_person import refuse_others_than_owner
from mingbian.domain.errors import MingbianError
from mingbian.rephrase.asking import checked_address
from mingbian.rephrase.key import keep_key
from mingbian.store import models as rows

LONGEST_ADDRESS, LONGEST_MODEL, LONGEST_KEY = 300, 100, 300


class ModelNameMissingError(MingbianError):
    """Servers hold many models; it must be said which."""

    code = "model_name_missing"
    message_format = "没有填模型名。"
    hint_format = "请填服务商给的模型名，例如 qwen-plus；本机 Ollama 可以用 ollama list 查看。"


def set_language_model(
    shop: rows.Shop, address: str, model: str, *, on: bool, now: datetime, by: User | None = None, key: str = ""
) -> rows.LanguageModel:
    """The setting as it now is; an empty `key` keeps the one that is known.

    Raises ModelAddressError, ModelNameMissingError, NoKeyringError, OwnerOnlyError.
    """
    refuse_others_than_owner(shop, by, what="设置语言模型")
    wanted = checked_address(address)
    if not model.strip():
        raise ModelNameMissingError
    if key.strip():
        keep_key(wanted, key.strip())
    with acting("model_set", shop, now=now, by=by) as act:
        told = {"address": wanted, "model": model.strip(), "on": on, "set_at": now, "by": by}
        setting, _ = rows.LanguageModel.objects.update_or_create(shop=shop, defaults=told)
        act.tell(how=f"{'打开' if on else '关闭'}，{model.strip()}")
    return setting
