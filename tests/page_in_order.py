"""What can be read off a page's HTML without a browser: what it would run, what it leaves unnamed, what it says."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

UNSEEN = {"script", "style", "head"}
FIELDS = {"input", "select", "textarea"}


@dataclass
class Reading(HTMLParser):
    """One page, read. `faults` are things that no page of ours may have; `words` is what a person sees."""

    faults: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    posting_forms: int = 0
    tokens: int = 0
    headings: int = 0
    _within: list[str] = field(default_factory=list)
    _labelled: set[str] = field(default_factory=set)
    _asked: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self._look_for_what_would_run(tag, told)
        if tag in UNSEEN:
            self._within.append(tag)
        self.headings += tag == "h1"
        self.posting_forms += tag == "form" and told.get("method") == "post"
        self.tokens += told.get("name") == "csrfmiddlewaretoken"
        if tag == "label" and "for" in told:
            self._labelled.add(told["for"])
        if tag == "img" and "alt" not in told:
            self.faults.append(f"a picture without words: {told.get('src')}")
        if tag in FIELDS and told.get("type") not in ("hidden", "radio") and "hidden" not in told:
            self._ask(told)

    def handle_endtag(self, tag: str) -> None:
        if self._within and self._within[-1] == tag:
            self._within.pop()

    def handle_data(self, data: str) -> None:
        if not self._within and data.strip():
            self.words.append(data.strip())

    def close(self) -> None:
        super().close()
        self.faults += [
            f"a field without a label: {name}" for place, name in self._asked.items() if place not in self._labelled
        ]

    def _ask(self, told: dict[str, str]) -> None:
        if "aria-label" not in told:
            self._asked[told.get("id", "")] = told.get("name", "?")

    def _look_for_what_would_run(self, tag: str, told: dict[str, str]) -> None:
        if tag == "style" or (tag == "script" and "src" not in told):
            self.faults.append(f"an inline <{tag}>")
        for name, value in told.items():
            if name.startswith("on") or name == "style" or value.lower().startswith("javascript:"):
                self.faults.append(f'{name}="{value}" on <{tag}>')


def read(html: str) -> Reading:
    reading = Reading()
    reading.feed(html)
    reading.close()
    return reading
