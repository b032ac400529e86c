"""Why a file as a whole was not read, each with a way on. A refused file never stops the files beside it."""

from mingbian.domain.errors import MingbianError


class FileRefusedError(MingbianError):
    """A file that cannot be read; `name` is the file as the user knows it."""

    code = "file_refused"
    message_format = "「{name}」读不了。"


class FileEmptyError(FileRefusedError):
    """Nothing in it."""

    code = "file_empty"
    message_format = "「{name}」是空文件。"
    hint_format = "请重新下载这份文件；下载没有完成时常会留下空文件。"


class FileCutShortError(FileRefusedError):
    """It ends in the middle, or its inside is broken."""

    code = "file_cut_short"
    message_format = "「{name}」不完整：文件后半部分缺失或已损坏。"
    hint_format = "请重新下载。如果能用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。"


class ArchiveCutShortError(FileCutShortError):
    """An archive that ends in the middle, or whose inside is broken."""

    code = "archive_cut_short"
    message_format = "压缩包「{name}」不完整：后半部分缺失或已损坏。"
    hint_format = "请重新下载，或让对方重新压缩一次。如果解压软件还能打开它，请解压后直接选里面的文件。"


class FileLockedError(FileRefusedError):
    """Protected by a password."""

    code = "file_locked"
    message_format = "「{name}」有打开密码，读不出内容。"
    hint_format = "请打开后去掉密码再保存，或直接用后台导出的原文件。"


class ArchiveLockedError(FileLockedError):
    """A part of an archive that opens with a password only."""

    code = "archive_locked"
    message_format = "「{name}」在加了密码的压缩包里，读不出内容。"
    hint_format = "请先用密码解压，再直接选里面的文件。"


class FileHasMacrosError(FileRefusedError):
    """A workbook with programs in it: not run, and not read either, because exports never have any."""

    code = "file_has_macros"
    message_format = "「{name}」是带宏的工作簿。平台导出的文件不带宏，为安全起见不读取。"
    hint_format = "请在 WPS 或 Excel 里另存为 .xlsx（不含宏）后再导入。"


class FileTooOldError(FileRefusedError):
    """The binary format of 1997."""

    code = "file_too_old"
    message_format = "「{name}」是旧版 .xls 格式。"
    hint_format = "请在 WPS 或 Excel 里打开，另存为 .xlsx 或 CSV 后再导入。"


class FileIsNotTableError(FileRefusedError):
    """A picture, a web page, a program: whatever its suffix says."""

    code = "file_is_not_table"
    message_format = "「{name}」里面是「{what}」，不是表格或文字。"
    hint_format = "这里可以导入 .xlsx、.csv、.txt 和 .zip。图片请放进纠纷的证据里。"


class FileMissingError(FileRefusedError):
    """Not there, or not ours to read."""

    code = "file_missing"
    message_format = "打不开「{name}」：{why}。"
    hint_format = "请检查路径和权限。"


class EncodingUnknownError(FileRefusedError):
    """Text that is, for the most part, in no encoding that the platform or a Chinese spreadsheet writes."""

    code = "encoding_unknown"
    message_format = "「{name}」的文字编码认不出来（不是 UTF-8，也不是 GB18030）。"
    hint_format = "请在 WPS 或 Excel 里打开原文件，另存为「CSV UTF-8」或 .xlsx。"


class WorkbookTooLargeError(FileRefusedError):
    """More cells than this machine should hold at once, filled or not."""

    code = "workbook_too_large"
    message_format = "「{name}」的表格有 {rows} 行 × {columns} 列，一次读不下。"
    hint_format = "如果实际没有这么多，请删除表格右下方远处的多余内容再保存；否则请按时间分几次导出，或导出为 CSV。"


class ArchiveTooLargeError(FileRefusedError):
    """Small outside, huge inside."""

    code = "archive_too_large"
    message_format = "「{name}」解压后超过 {longest_mb} MB 或压缩比异常，没有解压。"
    hint_format = "请自己解压，检查内容后再选里面的文件。"


class ArchiveHasTooManyFilesError(FileRefusedError):
    """More files than any export has."""

    code = "archive_has_too_many_files"
    message_format = "「{name}」里有 {files} 个文件，超过 {most} 个，没有解压。"
    hint_format = "请只把要用的文件放进压缩包，或分成几个。"


class ArchiveMemberUnsafeError(FileRefusedError):
    """A name that points out of the archive, or a link instead of a file."""

    code = "archive_member_unsafe"
    message_format = "「{name}」{why}，没有读取。"
    hint_format = "正常打包的文件不会这样。请自己解压，检查后再选里面的文件。"


class ArchiveNestedError(FileRefusedError):
    """An archive in an archive."""

    code = "archive_nested"
    message_format = "「{name}」是压缩包里的压缩包，没有读取。"
    hint_format = "请先把外层解压，再选里面的压缩包。"


class KindUnknownError(FileRefusedError):
    """No format knows these columns; `known` lists what each would need."""

    code = "kind_unknown"
    message_format = "「{name}」不是认得的表格。{seen}"
    hint_format = "能认出的表格和必须有的列：{known}。列名可以多，顺序不限，请保留原来的表头。"


class TextUnknownError(FileRefusedError):
    """Words, but neither a table nor a chat."""

    code = "text_unknown"
    message_format = "「{name}」里没有认出聊天消息，也不是表格。"
    hint_format = "聊天记录请写成「2026-03-04 09:12 买家：内容」，一条一行。如果只是说明文字，不用管它。"
