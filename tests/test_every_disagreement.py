"""What holds for every way in which two records can fail to agree, whoever writes the next one."""

import re
from pathlib import Path

import pytest

from mingbian.domain.story import read
from mingbian.gather.claims import claims
from mingbian.gather.disagreement import disagreements, kinds_of_disagreement
from mingbian.gather.matrix import matrix
from mingbian.gather.needs_for import needs_for

STORIES = sorted((Path(__file__).parent / "stories").rglob("*.story"))
ACCUSING = re.compile(r"骗|欺诈|恶意|撒谎|说谎|造假|故意|自相矛盾|前后矛盾")
IN_QUOTES = re.compile(r"“[^”]*”")


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_every_disagreement_cites_both_facts_calmly_and_names_an_innocent_cause(story: Path) -> None:
    told = read(story.read_text("utf-8"))
    said, needs = claims(told), needs_for(told)
    cells = matrix(told, said, needs)
    cites = {fact.cite for fact in told.facts}

    found = disagreements(told, said, cells)

    assert disagreements(told, said, cells) == found
    for one in found:
        assert set(one.cites) <= cites
        assert one.cites[0] != one.cites[1]
        assert one.sentence.endswith("不一致。")
        assert not ACCUSING.search(IN_QUOTES.sub("", one.sentence) + "".join(one.innocent))
        assert one.innocent
        assert all(words.endswith("。") for words in one.innocent)
        assert one.claim in {"", *(claim.id for claim in said)}
        assert len({(other.code, other.cites) for other in found}) == len(found)


def test_every_kind_has_its_own_name_and_says_so() -> None:
    kinds = kinds_of_disagreement()

    assert [kind.code for kind in kinds] == ["words", "time", "weight", "count", "amount", "place"]
    assert len({kind.title for kind in kinds}) == len(kinds)
