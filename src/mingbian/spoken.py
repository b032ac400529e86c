"""What the command line itself says, in Chinese: click's own sentences, looked up the way click looks them up."""

import gettext

# click asks `gettext.gettext` for every sentence. A compiled catalogue would need a language set in the environment,
# which every program that we start would inherit; a lookup in front of it needs nothing.
SENTENCES = {
    "Usage:": "用法：",
    "Positional arguments": "参数",
    "Options": "选项",
    "Commands": "命令",
    "Show this message and exit.": "显示这段说明。",
    "Show the version and exit.": "显示版本。",
    "%(prog)s, version %(version)s": "明辨 %(version)s",
    "Aborted!": "已中断。",
    "Error: {message}": "{message}",
    "Try '{command} {option}' for help.": "用 {command} {option} 查看说明。",
    "No such command {name!r}.": "没有 {name} 这个命令。",
    "No such option {name!r}.": "没有 {name} 这个选项。",
    "Did you mean {possibility}?": "是不是想用 {possibility}？",
    "Missing command.": "还缺一个命令。",
    "Missing parameter: {param_name}": "还缺 {param_name}。",
    "Missing argument": "还缺参数",
    "Missing option": "还缺选项",
    "Missing parameter": "还缺参数",
    "Missing {param_type}": "还缺 {param_type}",
    "Choose from:\n\t{choices}": "可选：{choices}",
    "Invalid value: {message}": "{message}",
    "Invalid value for {param_hint}: {message}": "{param_hint}：{message}",
    "file": "文件",
    "directory": "文件夹",
    "path": "路径",
    "{name} {filename!r} does not exist.": "找不到{name} {filename}。",
    "{name} {filename!r} is a file.": "{filename} 是文件，这里需要文件夹。",
    "{name} {filename!r} is a directory.": "{filename} 是文件夹，这里需要文件。",
    "{name} {filename!r} is not readable.": "{filename} 读不出来，请检查权限。",
    "{name} {filename!r} is not writable.": "{filename} 写不进去，请检查权限。",
    "{value!r} is not a valid {number_type}.": "{value} 不是整数。",
    "{value!r} is not {choice}.": "{value} 不行，只能是 {choice}。",
    "{value} is not in the range {range}.": "{value} 不在范围 {range} 里。",
    "Got unexpected extra argument ({args})": "多出了参数：{args}",
    "Option {name!r} requires an argument.": "选项 {name} 后面还缺一个值。",
    "Option {name!r} does not take a value.": "选项 {name} 后面不用写值。",
    "default: {default}": "默认 {default}",
    "required": "必写",
}
MANY = {
    "Did you mean {possibility}?": "是不是想用其中一个：{possibilities}？",
    "{value!r} is not {choice}.": "{value} 不在可选值里：{choices}。",
}


def speak_chinese() -> None:
    """Call before click is imported, for its modules keep the lookup that they find."""
    english, english_many = gettext.gettext, gettext.ngettext

    def chinese(message: str) -> str:
        return SENTENCES.get(message) or english(message)

    def chinese_many(msgid1: str, msgid2: str, n: int) -> str:
        many = MANY.get(msgid1) if n != 1 else None
        return many or SENTENCES.get(msgid1) or english_many(msgid1, msgid2, n)

    gettext.gettext, gettext.ngettext = chinese, chinese_many
