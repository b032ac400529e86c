"""Outcomes become base rates."""
