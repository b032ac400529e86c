"""Where a language model's key is kept: in the environment, else in the system's own keyring. Never in our tables."""

import os

from mingbian.domain.errors import MingbianError

VARIABLE = "MINGBIAN_MODEL_KEY"
SERVICE = "mingbian"


class NoKeyringError(MingbianError):
    """This system offers no place for secrets."""

    code = "no_keyring"
    message_format = "这台电脑没有可用的系统密钥库，密钥没有保存。"
    hint_format = "请在启动明辨之前设置环境变量 {variable}，再打开工作台；本机模型不需要密钥的，密钥留空即可。"


def key_of(address: str) -> str:
    """The key for this server, empty where none is known."""
    if told := os.environ.get(VARIABLE, "").strip():
        return told
    import keyring  # noqa: PLC0415 — it looks for the system's services when loaded
    from keyring.errors import KeyringError  # noqa: PLC0415 — as above

    try:
        return keyring.get_password(SERVICE, address) or ""
    except KeyringError:
        return ""


def keep_key(address: str, key: str) -> None:
    """Keep it in the system's keyring; an empty one is taken out. Raises NoKeyringError."""
    import keyring  # noqa: PLC0415 — as above
    from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415 — as above

    try:
        if key:
            keyring.set_password(SERVICE, address, key)
        else:
            keyring.delete_password(SERVICE, address)
    except PasswordDeleteError:
        return
    except KeyringError as error:
        if key:
            raise NoKeyringError(variable=VARIABLE) from error
