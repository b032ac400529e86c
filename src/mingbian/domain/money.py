"""Money is int fen from the edge inwards; only a sentence shows yuan."""


def yuan(amount_fen: int) -> str:
    """`3990` → `39.90`, `-5` → `-0.05`."""
    sign = "-" if amount_fen < 0 else ""
    whole, rest = divmod(abs(amount_fen), 100)
    return f"{sign}{whole}.{rest:02d}"
