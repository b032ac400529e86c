"""A sentence without a figure or a quotation that cites a page on which something else stands."""

import re
from collections.abc import Iterator

from mingbian.appeal.figures import figures
from mingbian.appeal.numbering import RECORD_TITLES, PackExhibit, Record
from mingbian.appeal.referee import Hearing, Remark, check
from mingbian.appeal.shelves import shelf_of

# Words that can only be about one of the three records. A sentence with a figure is held against its page by that.
ABOUT = {
    Record.TALK: re.compile(
        r"原话|沟通|聊天|售后记录|没有买家提供的照片|没有说明具体|看不出原因|还没有(?:看到|查到)|以供核对|逐条答复"
    ),
    Record.LOGISTICS: re.compile(r"物流记录|揽收|派送"),
}


@check("cited_elsewhere", "引用的证据讲的是另一件事")
def cited_elsewhere(hearing: Hearing) -> Iterator[Remark]:
    held = {exhibit.number: exhibit for exhibit in hearing.draft.exhibits}
    for heard in hearing.heard:
        passage = heard.passage
        about = {record for record, words in ABOUT.items() if words.search(passage.ours)}
        cited = [held[number] for number in passage.exhibits if number in held]
        quoted = any(one.start - passage.start >= len(passage.lead) for one in passage.quotations)
        if len(about) != 1 or len(cited) != 1 or quoted or figures(passage.ours):
            continue
        meant, shelf = about.pop(), _shelf(cited[0])
        if shelf is not meant and not _names_it(cited[0], passage.text):
            why = f"这句话说的内容在“{RECORD_TITLES[meant]}”里，引用的却是证据{cited[0].number}（{cited[0].title}）。"
            yield heard.remark(0, len(passage.text), why, "请核对证据编号。")


def _shelf(exhibit: PackExhibit) -> Record:
    if exhibit.record:
        return exhibit.record
    return shelf_of(exhibit.file.kind) if exhibit.file else Record.TALK


def _names_it(exhibit: PackExhibit, text: str) -> bool:
    return exhibit.title in text
