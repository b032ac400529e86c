"""The first visit: who the owner is, and what the shop is called."""

from datetime import datetime

from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError

from mingbian.actions.acting import acting
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class AlreadySetUpError(MingbianError):
    """Only the first visit makes an owner without asking who it is."""

    code = "already_set_up"
    message_format = "这里已经有店主账号了。"
    hint_format = "请直接登录。"


class PasswordTooWeakError(MingbianError):
    """A password that would be guessed."""

    code = "password_too_weak"
    message_format = "这个密码不够稳妥：{why}"
    hint_format = "用一句只有自己知道的话，十个字符以上。"


def create_owner(*, username: str, password: str, shop_name: str, now: datetime) -> User:
    """The owner, with the shop. Raises AlreadySetUpError, PasswordTooWeakError; then nothing has changed."""
    user = User(username=username)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise PasswordTooWeakError(why="".join(error.messages)) from error
    user.set_password(password)
    # The command line may have made the shop already, for an import before the first visit.
    shop = rows.Shop.objects.filter(membership=None).order_by("pk").first() or rows.Shop(opened_at=now)
    shop.name = shop_name
    with acting("shop_created", shop, now=now, by=user) as act:
        # Two first visits at once: the second waits here and finds the first one's owner. SQLite lets only one write at
        # a time; PostgreSQL needs a row to lock, and this one is there before anybody is.
        ContentType.objects.select_for_update().get(app_label="auth", model="user")
        if User.objects.exists():
            raise AlreadySetUpError
        user.save()
        shop.save()
        rows.LedgerHead.objects.get_or_create(shop=shop)
        rows.Membership.objects.create(shop=shop, user=user, role=rows.Role.OWNER)
        act.tell(name=shop_name)
    return user
