"""One file per channel that can tell the seller something."""
