"""Innocent causes for many complaints at once, one file each, found by their place."""
