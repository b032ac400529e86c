"""A whole shop at once."""
