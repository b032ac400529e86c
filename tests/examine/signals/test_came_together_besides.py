"""Complaints that sent the same also came together."""

from mingbian.domain.assessment import Family, SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.assess import assess
from mingbian.examine.signals import came_together_besides as signal

look = signal.look.look


def test_strong_when_new_accounts_ordered_and_complained_within_minutes(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260301-2 quality registered=2026-02-20 goods=G1 ordered=2026-03-01T10:04 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:10 neighbour 260301-3 quality registered=2026-02-21 goods=G1 ordered=2026-03-01T10:09 或不对版！气味刺鼻，不敢给孩子用
    2026-03-05 08:30 neighbour 260301-4 quality registered=2026-02-22 goods=G1 ordered=2026-03-01T10:15 货不对板气味次鼻不敢给孩子用😡
    2026-03-05 08:40 neighbour 260301-5 quality registered=2026-02-22 goods=G1 ordered=2026-03-01T10:16 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:50 account registered=2026-02-19
    2026-03-05 09:00 complaint quality 3990 货不对板气味刺鼻不敢给孩子用
    """  # noqa: E501 — a story line is one line
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight.db == 6.0
    assert "另外 4 起" in seen.sentence
    assert "先后下单" in seen.sentence


def test_weak_when_copies_came_within_hours_and_nothing_else_is_shared(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 goods=G1 雨衣
    2026-03-05 08:00 neighbour 260302-2 quality goods=G2 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:10 neighbour 260302-3 quality goods=G3 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:30 neighbour 260302-4 quality goods=G4 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:40 neighbour 260302-5 quality goods=G5 货不对板气味刺鼻不敢给孩子用
    2026-03-05 09:00 complaint quality 3990 货不对板气味刺鼻不敢给孩子用
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight.db == 2.0
    assert "集中在 1 小时" in seen.sentence


def test_silent_after_a_post_that_many_saw(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 goods=G1 雨衣
    2026-03-04 20:00 campaign  热帖：抖音视频 until=2026-03-05T20:00
    2026-03-05 08:00 neighbour 260302-2 quality goods=G2 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:10 neighbour 260302-3 quality goods=G3 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:30 neighbour 260302-4 quality goods=G4 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:40 neighbour 260302-5 quality goods=G5 货不对板气味刺鼻不敢给孩子用
    2026-03-05 09:00 complaint quality 3990 货不对板气味刺鼻不敢给孩子用
    """
    assert look(told) is None
    assert not [found for found in assess(told).findings if found.code == "N01"]


def test_silent_for_neighbours_who_bought_together(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 goods=G1 address=D3 雨衣
    2026-03-05 08:00 neighbour 260301-2 damaged address=D3 goods=G1 ordered=2026-03-01T10:04 箱子都渗水了里面全潮了没法用
    2026-03-05 08:10 neighbour 260301-3 damaged address=D3 goods=G1 ordered=2026-03-01T10:09 箱子都渗水了里面全潮了没法用
    2026-03-05 08:30 neighbour 260301-4 damaged address=D3 goods=G1 ordered=2026-03-01T10:15 箱子都渗水了里面全潮了没法用
    2026-03-05 09:00 complaint damaged 3990 箱子都渗水了里面全潮了没法用
    """  # noqa: E501 — a story line is one line
    assert look(told) is None


def test_silent_when_a_whole_batch_is_bad(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 goods=G1 batch=B7 雨衣
    2026-03-05 08:00 neighbour 260301-2 quality goods=G1 batch=B7 拉链一拉就卡住，上不去
    2026-03-05 08:10 neighbour 260301-3 quality goods=G1 batch=B7 刚穿第二天拉链就坏了
    2026-03-05 08:30 neighbour 260301-4 quality goods=G1 batch=B7 拉链老是卡，孩子拉不动
    2026-03-05 08:40 neighbour 260301-5 quality goods=G1 batch=B7 这批拉链有问题吧，拉不上
    2026-03-05 09:00 complaint quality 3990 拉链卡住了
    """
    assert look(told) is None


def test_it_adds_beyond_the_cap_of_what_was_sent(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 goods=G1 address=A7 雨衣
    2026-03-05 08:00 neighbour 260301-2 quality registered=2026-02-20 address=A7 goods=G2 photo=a1b2c3d4e5f60718 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:10 neighbour 260301-3 quality registered=2026-02-21 address=A7 goods=G3 photo=a1b2c3d4e5f60718 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:30 neighbour 260301-4 quality registered=2026-02-22 address=A7 goods=G4 photo=a1b2c3d4e5f60718 货不对板气味刺鼻不敢给孩子用
    2026-03-05 08:50 account registered=2026-02-19
    2026-03-05 08:55 photo 图1.jpg hash=a1b2c3d4e5f60718
    2026-03-05 09:00 complaint quality 3990 货不对板气味刺鼻不敢给孩子用
    """  # noqa: E501 — a story line is one line
    found = assess(told)
    families = {finding.code: finding.family for finding in found.findings}

    assert families["N01"] is families["N02"] is Family.COORDINATION
    assert families["G01"] is Family.GATHERING
    assert "N03" not in families, "the address is told once"
    assert found.doubt.probability >= 0.6
