"""A rule in words for whoever reads it: its figures with their units, how sure we are, where it comes from."""

from mingbian.domain.rule import CHECKED_TITLES, CONFIDENCE_TITLES, UNIT_TITLES, Figure, Rule

NOT_FOUND = "未找到公开数字"
COUNTDOWN_WINS = "平台数字来自公开转述，时限以商家后台倒计时为准。"


def figure_in_words(figure: Figure) -> str:
    """`举证时限：48 小时，提醒按 24 小时`; what nobody published is said so."""
    if figure.value is None:
        return f"{figure.title}：{NOT_FOUND}"
    usual = f"{figure.title}：{_counted(figure, figure.value)}"
    safe = figure.safe_value
    return usual if safe in (None, figure.value) else f"{usual}，提醒按 {_counted(figure, safe or 0)}"


def confidence_in_words(rule: Rule) -> str:
    """How sure we are; of law also how its text was read."""
    sure = f"可信度：{CONFIDENCE_TITLES[rule.confidence]}"
    read = CHECKED_TITLES[rule.checked] if rule.checked else ""
    return f"{sure}（{read}）" if read and read != CONFIDENCE_TITLES[rule.confidence] else sure


def source_in_words(rule: Rule) -> str:
    """Where it comes from, with the source's own date, the day we read it and the day the owner compared it."""
    dated = f"来源日期 {rule.dated}" if rule.dated else "来源没有日期"
    read = f"，{rule.read_on} 读到" if rule.read_on else ""
    verified = f"{rule.verified_on} 店主已核对" if rule.verified_on else "店主尚未核对"
    return f"{rule.source}（{dated}{read}；{verified}）"


def validity_in_words(rule: Rule) -> str:
    """From when to when it is in force; empty where nothing is known of that."""
    since = f"{rule.valid_from} 起" if rule.valid_from else ""
    until = f"至 {rule.valid_to} 止" if rule.valid_to else ""
    return f"{since}{until}施行" if since or until else ""


def citing_in_words(rule: Rule) -> str:
    """Whether a text for outside may name it, and how."""
    if rule.may_be_cited:
        return f"对外可引用为{rule.cite_as or f'「{rule.title}」'}"
    return "只作内部参考，对外文字不引用"


def _counted(figure: Figure, value: float) -> str:
    unit = UNIT_TITLES[figure.unit]
    return f"{value:g}{unit}" if unit == "%" else f"{value:g} {unit}"
