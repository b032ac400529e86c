"""`mingbian judge`: the promised JSON and nothing else, plain words for a person, refusals that help."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from mingbian.cli.judge import StoryUnreadableError, command
from mingbian.domain.story import StoryLineRefusedError

STORY = """\
2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣 x2
2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
2026-03-04 09:30 buyer     收到了,谢谢
2026-03-09 22:15 complaint not_received 3990 一直没收到,要求退款
2026-03-09 22:20 buyer     不退我就给差评,再投诉到12315
2026-03-10 08:00 countdown 2026-03-11T08:00 处理售后
2026-03-10 08:00 now
"""


def judged(story: str, *options: str) -> Result:
    return CliRunner().invoke(command, ["-", *options], input=story.encode())


def test_the_json_has_the_promised_shape() -> None:
    answer = json.loads(judged(STORY, "--json").stdout)

    assert list(answer) == [
        "doubt",
        "strength",
        "findings",
        "claims",
        "demand",
        "matrix",
        "deadlines",
        "advice",
        "engine",
    ]
    assert set(answer["doubt"]) == {"probability", "low", "high", "band"}
    assert set(answer["strength"]) == {"score", "missing"}
    for finding in answer["findings"]:
        assert set(finding) == {
            "code", "family", "speaks_for", "weight_db", "low_db", "high_db", "sentence", "cites"
        }  # fmt: skip
    assert all(set(claim) == {"id", "kind", "words"} for claim in answer["claims"])
    assert set(answer["demand"]) == {"what", "amount_fen", "by"}
    assert all(set(cell) == {"claim", "evidence", "cell", "quote"} for cell in answer["matrix"])
    assert all(set(due) == {"for", "due_at", "source", "confidence"} for due in answer["deadlines"])
    assert set(answer["advice"]) == {"route", "why", "ask", "offer_fen"}
    assert set(answer["engine"]) == {"version", "rules"}


def test_signed_thanked_and_threatened_is_doubtful_and_says_why_with_line_numbers() -> None:
    answer = json.loads(judged(STORY, "--json").stdout)

    assert answer["doubt"]["band"] in ("doubtful", "concentrated")
    assert {3, 4, 5} <= {cite for finding in answer["findings"] for cite in finding["cites"]}
    assert {"claim": "c1", "evidence": 3, "cell": "contradicts", "quote": "本人取件"} in answer["matrix"]
    assert answer["advice"]["offer_fen"] == [0, 0]


def test_the_platforms_countdown_is_the_deadline() -> None:
    answer = json.loads(judged(STORY, "--json").stdout)

    assert {
        "for": "answer",
        "due_at": "2026-03-11T08:00:00+08:00",
        "source": "platform_countdown",
        "confidence": "platform",
    } in answer["deadlines"]


def test_in_words_the_answer_comes_first() -> None:
    said = judged(STORY).stdout

    assert said.startswith("【研判】")
    assert "区间" in said.splitlines()[0]
    assert "属实的解释" in said
    assert "有意的解释" in said


def test_the_same_story_gives_the_same_answer() -> None:
    assert judged(STORY, "--json").stdout == judged(STORY, "--json").stdout


def test_a_line_that_is_not_understood_is_refused_with_its_number() -> None:
    refused = judged(STORY.replace("delivered", "arrived"))

    assert isinstance(refused.exception, StoryLineRefusedError)
    assert "第 3 行" in str(refused.exception)


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    picture = tmp_path / "a.story"
    picture.write_bytes(b"\x89PNG\xff\xfe")

    refused = CliRunner().invoke(command, [str(picture)])

    assert isinstance(refused.exception, StoryUnreadableError)
    assert refused.exception.hint


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    refused = CliRunner().invoke(command, [str(tmp_path / "none")]).exception

    assert isinstance(refused, StoryUnreadableError)
    assert refused.message.endswith("：没有这个文件。")
