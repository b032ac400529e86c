"""What a dispute costs besides the goods. All are our guesses until a shop knows better; nobody published them."""

HANDLING_FEN = 1500
"""Half an hour of one person's evening: evidence, text, following it up."""

METRIC_FEN = 500
"""What one lost dispute does to the shop's dispute-refund rate; the platform publishes no formula (PDD-LIM-03)."""

RETURN_FREIGHT_FEN = 800
"""A parcel back to us, which we pay when the fault is ours (LAW-XF-24)."""
