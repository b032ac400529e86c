"""Why a picture or file that someone uploaded is not taken, each with a way on."""

from mingbian.domain.errors import MingbianError


class UploadRefusedError(MingbianError):
    """A file that is not taken; `name` is what its owner calls it. The others of the same upload are not affected."""


class UploadEmptyError(UploadRefusedError):
    """There is not one byte in it."""

    code = "upload_empty"
    message_format = "「{name}」是空文件，没有内容。"
    hint_format = "请确认文件已经下载完整，再重新上传。"


class UploadTooLargeError(UploadRefusedError):
    """More bytes than its kind may have."""

    code = "upload_too_large"
    message_format = "「{name}」有 {size_mib} MiB，这类文件最多收 {largest_mib} MiB。"
    hint_format = "请压缩画质或截取需要的部分；原文件请另外保存好。"


class UploadUnknownError(UploadRefusedError):
    """Its content is of no kind that we take; its name does not count."""

    code = "upload_unknown"
    message_format = "「{name}」的内容不是可以收下的格式（看的是内容，不是后缀）。"
    hint_format = (
        "可以上传：JPG、PNG、WebP、HEIC、AVIF、BMP 图片，PDF，MP4、MOV 等视频，MP3、M4A、WAV、AMR 录音，ZIP，文本。"
    )


class UploadNeedsAnotherFormatError(UploadRefusedError):
    """A format that is known and cannot be read here; `instead` says what to save it as."""

    code = "upload_needs_another_format"
    message_format = "「{name}」是 {found} 格式，这里读不了。"
    hint_format = "请{instead}后再上传；原文件请另外保存好。"


class ProgramRefusedError(UploadRefusedError):
    """A program, or something that runs when it is opened, under whatever name."""

    code = "upload_is_program"
    message_format = "「{name}」里面是「{found}」，没有收下。"
    hint_format = "请不要打开它；如果是对方发来的，请把当时的聊天页面截图作为证据。"


class UploadDamagedError(UploadRefusedError):
    """It begins like its format and does not go on like it."""

    code = "upload_damaged"
    message_format = "「{name}」不完整或已损坏，读不出来。"
    hint_format = "请回到原来的手机或聊天里重新保存一份，再上传。"


class DocumentLockedError(UploadRefusedError):
    """A PDF that opens with a password only."""

    code = "document_locked"
    message_format = "「{name}」设了打开密码，里面的文字读不出来。"
    hint_format = "请向出具方要一份不带密码的，或打开后截图，再上传。"


class PictureTooLargeError(UploadRefusedError):
    """More pixels than may be decoded; nothing was."""

    code = "picture_too_large"
    message_format = (
        "图片「{name}」是 {width_px}×{height_px} 像素，最多收长边 {longest_px}、共 {most_megapixels} 百万像素。"
    )
    hint_format = "请在手机或看图软件里缩小，或分段截取后再上传。"


class PictureAnimatedError(UploadRefusedError):
    """Several frames: it cannot be said which one is the evidence."""

    code = "picture_animated"
    message_format = "图片「{name}」是动图，没法确定以哪一帧为准。"
    hint_format = "请截取要用的那一帧存成图片；要保留动态过程，请改传视频。"
