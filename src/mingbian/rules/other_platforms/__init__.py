"""How other platforms set the same times, for comparison: one file per rule, named by its code."""
