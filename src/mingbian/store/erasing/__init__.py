"""Erasing a person: who he is in this shop's rows, what becomes of each table, and what the disk must be swept of."""
