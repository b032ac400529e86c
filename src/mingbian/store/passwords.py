"""How long a password must be, said in Chinese: the framework's own sentence is not translated."""

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError


class LongEnough:
    """At least `min_length` characters, whichever they are: length is what a guesser pays for."""

    def __init__(self, min_length: int) -> None:
        self.min_length = min_length

    def validate(self, password: str, user: User | None = None) -> None:
        """Raises ValidationError."""
        if len(password) < self.min_length:
            why = f"密码只有 {len(password)} 个字符，至少要 {self.min_length} 个。"
            raise ValidationError(why, "password_too_short")

    def get_help_text(self) -> str:
        return f"至少 {self.min_length} 个字符。"
