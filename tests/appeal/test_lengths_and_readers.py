"""One statement for six readers in four lengths, never longer than it says it is."""

import pytest

from mingbian.appeal.channel_file import channel_of, channels
from mingbian.appeal.reader import READER_TITLES, Reader
from mingbian.appeal.wording import LENGTH_TITLES, MOST, Length, Wording, usual, wording_of
from mingbian.casework.draft import reviewed, worded
from mingbian.casework.judge import judge
from packing import STORIES, drafted, story


def test_every_reader_and_every_length_has_a_name() -> None:
    assert set(READER_TITLES) == set(Reader)
    assert set(LENGTH_TITLES) == set(Length)


@pytest.mark.parametrize("code", channels())
def test_the_usual_wording_is_the_channels_own(code: str) -> None:
    for name in STORIES:
        composed = drafted(story(name), code)
        assert worded(composed.dossier, judge(composed.dossier), composed.channel, usual(composed.channel)) == (
            composed.statement.short
        )


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("reader", Reader)
def test_every_wording_keeps_its_length_and_the_referee_has_nothing_against_it(name: str, reader: Reader) -> None:
    dossier, channel = story(name), channel_of("authority_reply")
    judgement = judge(dossier)

    for length in Length:
        wording = Wording(reader, length)
        text = worded(dossier, judgement, channel, wording)
        _, found = reviewed(dossier, judgement, channel, wording=wording)

        assert len(text) <= MOST.get(length, 100_000)
        # In a hundred characters not every piece of evidence can be spoken of; the longer form speaks of them.
        assert [one for one in found if one.code != "over_limit"] == [], text


@pytest.mark.parametrize(("reader", "length"), [("", ""), ("nobody", "7"), ("referee", "")])
def test_an_unknown_wording_is_the_usual_one(reader: str, length: str) -> None:
    channel = channel_of("evidence")

    assert wording_of(channel, reader, length) == Wording(Reader.REFEREE, Length.AT_MOST_300) == usual(channel)
