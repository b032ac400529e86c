"""What the four steps say together of one dossier."""

from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Route


def test_whoever_wants_his_own_price_back_is_not_to_be_reported_for_an_angry_word(told: Dossier) -> None:
    """
    2026-05-01 10:00 order 260501-1 45900 空气炸锅
    2026-05-02 09:00 shipped YT1
    2026-05-05 10:00 delivered YT1 菜鸟驿站 凭取件码取走
    2026-05-09 10:00 complaint not_received 45900 我没去取过,室友也没取
    2026-05-09 10:06 buyer 监控里是一个不认识的人拿走的,今天必须给我退款,不然我就给差评
    """
    advice = judge(told).advice

    assert advice.route is not Route.REPORT


def test_whoever_sets_a_bad_review_against_money_beyond_the_price_may_be_reported(told: Dossier) -> None:
    """
    2026-05-01 10:00 order 260501-1 3900 雨衣
    2026-05-02 09:00 shipped YT1
    2026-05-05 10:00 delivered YT1 菜鸟驿站 凭取件码取走
    2026-05-05 12:00 buyer 雨衣收到了,谢谢
    2026-05-09 10:00 complaint not_received 3900 没收到
    2026-05-09 10:06 buyer 今天之内给我转200元,不然给你打差评
    """
    advice = judge(told).advice

    assert advice.route is Route.REPORT
