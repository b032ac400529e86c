"""Questions about who works here."""

from django.contrib.auth import get_user_model


def nobody_yet() -> bool:
    """Whether this is the first run: nobody can sign in yet."""
    return not get_user_model().objects.exists()
