"""The door: the first visit, signing in and out, and what a guesser meets."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from mingbian.store import models as rows

FIRST = {"shop_name": "晴雨户外", "username": "laoban", "password": "mai yusan de", "again": "mai yusan de"}
RIGHT = {"username": "laoban", "password": "mai yusan de laoban"}
WRONG = {"username": "laoban", "password": "mai shousi de laoban"}
TRIES = 10


@pytest.mark.django_db
def test_the_first_visit_leads_to_the_first_run_and_then_to_an_empty_desk() -> None:
    client = Client()

    assert client.get("/", follow=True).redirect_chain[-1][0] == "/first-run/"
    answer = client.post("/first-run/", FIRST, follow=True)

    assert answer.redirect_chain == [("/", 302)]
    assert "载入示例店铺" in answer.content.decode()
    assert rows.Membership.objects.get().role == rows.Role.OWNER


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ({"again": "mai shousi de"}, "两次输入的密码不一样。"),
        ({"password": "12345", "again": "12345"}, "密码只有 5 个字符，至少要 10 个。"),
        ({"password": "1234567890", "again": "1234567890"}, "密码太常见了"),
        ({"shop_name": ""}, "必填"),
    ],
)
def test_a_slip_on_the_first_visit_is_told_beside_its_field(slip: dict[str, str], said: str) -> None:
    answer = Client().post("/first-run/", FIRST | slip)

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not User.objects.exists()


def test_there_is_only_one_first_run(laoban: User) -> None:
    answer = Client().post("/first-run/", FIRST | {"username": "second"})

    assert (answer.status_code, answer["Location"]) == (302, "/sign-in/")
    assert User.objects.count() == 1


def test_signing_in_leads_to_the_page_that_was_asked_for(laoban: User) -> None:
    client = Client()

    asked = client.get("/rules/")
    assert asked["Location"] == "/sign-in/?next=/rules/"

    assert client.post("/sign-in/", RIGHT | {"next": "/rules/"})["Location"] == "/rules/"


@pytest.mark.parametrize(
    "elsewhere", ["https://example.com/", "//example.com", "javascript:alert(1)", "/\\example.com"]
)
def test_signing_in_never_leads_out_of_the_house(laoban: User, elsewhere: str) -> None:
    assert Client().post("/sign-in/", RIGHT | {"next": elsewhere})["Location"] == "/"


def test_a_wrong_password_does_not_tell_whether_the_name_is_known(laoban: User) -> None:
    known, unknown = (Client().post("/sign-in/", WRONG | {"username": name}) for name in ("laoban", "nobody"))

    assert known.status_code == unknown.status_code == 422
    assert "用户名或密码不对" in known.content.decode()
    assert "用户名或密码不对" in unknown.content.decode()


def test_ten_wrong_passwords_lock_the_door_even_to_the_right_one(laoban: User) -> None:
    client = Client()

    answers = [client.post("/sign-in/", WRONG) for _ in range(TRIES)]

    assert [answer.status_code for answer in answers] == [422] * (TRIES - 1) + [429]
    locked = client.post("/sign-in/", RIGHT)
    assert locked.status_code == 429
    assert "十五分钟后可以再试" in locked.content.decode()
    assert "sessionid" not in client.cookies


def test_another_person_is_not_locked_out_with_the_guessed_one(laoban: User) -> None:
    User.objects.create_user("diannei", password="zhan gui tai de")
    client = Client()
    for _ in range(TRIES):
        client.post("/sign-in/", WRONG)

    assert client.post("/sign-in/", {"username": "diannei", "password": "zhan gui tai de"}).status_code == 302


def test_a_right_password_forgives_the_slips_before_it(laoban: User) -> None:
    client = Client()
    for _ in range(TRIES - 1):
        client.post("/sign-in/", WRONG)
    client.post("/sign-in/", RIGHT)

    assert Client().post("/sign-in/", WRONG).status_code == 422


def test_signing_out_takes_a_button(owner: Client) -> None:
    assert owner.get("/sign-out/").status_code == 405
    assert owner.get("/").status_code == 200

    owner.post("/sign-out/")

    assert owner.get("/")["Location"] == "/sign-in/?next=/"


def test_whoever_has_no_shop_finds_no_page(db: None) -> None:
    client = Client()
    client.force_login(User.objects.create_user("nobody"), backend="django.contrib.auth.backends.ModelBackend")

    assert client.get("/").status_code == 404
