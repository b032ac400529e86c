"""Questions about who works here."""

from collections.abc import Iterable

from django.contrib.auth import get_user_model


def nobody_yet() -> bool:
    """Whether this is the first run: nobody can sign in yet."""
    return not get_user_model().objects.exists()


def names_of(numbers: Iterable[int]) -> dict[int, str]:
    """Accounts by their numbers; one that is gone has no name."""
    return dict(get_user_model().objects.filter(pk__in=list(numbers)).values_list("pk", "username"))
