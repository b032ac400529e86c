"""Why the stored data could not be opened, each with what to do now."""

from mingbian.domain.errors import MingbianError


class FolderUnusableError(MingbianError):
    """The data folder is not there and cannot be made, or may not be written."""

    code = "data_folder_unusable"
    message_format = "数据文件夹 {folder} 不能使用：无法建立，或者不能写入。"
    hint_format = "请确认这个位置是文件夹、磁盘还有空间、当前用户可以写入；也可以把环境变量 MINGBIAN_HOME 指到别处。"


class DataNewerError(MingbianError):
    """A newer version has brought the tables further than this one knows; to work on would lose what it added."""

    code = "data_newer"
    message_format = "这份数据（{where}）由更新版本的明辨使用过，这个版本打不开它；数据没有改动。"
    hint_format = "请改用更新的版本；要用这个版本从头开始，请把环境变量 {setting} 指到别处。（多出的一步：{step}）"


class DataNotUpgradedError(MingbianError):
    """The tables could not be brought to this version. Each step is done wholly or not at all."""

    code = "data_not_upgraded"
    message_format = "这份数据（{where}）没能升级到这个版本。没有做完的一步已经撤回，原有内容没有丢失。"
    hint_format = (
        "请先确认磁盘还有空间、没有别的明辨正在运行，再试一次；仍然不行，请先复制一份留底，再用原来的版本打开。"
    )


class FileUnreadableError(MingbianError):
    """The database's file is damaged, locked, or no database at all."""

    code = "data_file_unreadable"
    message_format = "数据文件 {where} 打不开，或者不是明辨的数据文件。"
    hint_format = (
        "请确认这个文件可以读写、磁盘还有空间、没有别的程序占用；文件损坏时，请先留一份原样，再把备份放回原处。"
    )


class DatabaseUnreachableError(MingbianError):
    """The PostgreSQL of the setting does not answer, or lets us not in."""

    code = "database_unreachable"
    message_format = "连不上数据库 {where}。"
    hint_format = "请确认 PostgreSQL 已经启动，环境变量 MINGBIAN_DATABASE 里的地址、用户名和密码没有写错。"
