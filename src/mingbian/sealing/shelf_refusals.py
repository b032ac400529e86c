"""What an object store says when it cannot, as refusals that are OSErrors too: the vault knows no others."""

from mingbian.domain.errors import MingbianError
from mingbian.vault.shelf import FileDamagedError


class ShelfSilentError(MingbianError, OSError):
    """No answer, a broken connection, an answer that makes no sense."""

    code = "shelf_silent"
    message_format = "存放证据的对象存储没有正常答复（{why}）。"
    hint_format = "这一步没有完成，已存入的证据不受影响。请检查网络，过一会儿再做一次；一直不行请运行 mingbian doctor。"


class ShelfRefusedError(MingbianError, OSError):
    """Wrong keys, no permission, a bucket that is not there, an object that is locked."""

    code = "shelf_refused"
    message_format = "对象存储拒绝了这一步（{why}）。"
    hint_format = (
        "请核对 MINGBIAN_VAULT 里的桶名、环境变量里的 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，以及密钥的权限。"
    )


class ShelfFullError(MingbianError, OSError):
    """The store takes no more."""

    code = "shelf_full"
    message_format = "对象存储满了（{why}），文件没有存入。"
    hint_format = "请扩大配额或清理桶里与明辨无关的内容，再存入一次；原文件请先不要删。"


class OriginalDamagedError(MingbianError, FileDamagedError):
    """What came back is not what was kept."""

    code = "original_damaged"
    message_format = "对象存储给回的文件 {sha256} 与存入时不一致。"
    hint_format = "请不要使用它。运行 mingbian verify 核对全部证据，再从备份或手机里找回原件重新存入。"
