"""The steps of an order's course, one file each: what happened, held against what was promised."""
