"""Sheets of our own for what the platform does not export: filled in by hand, read like any export."""
