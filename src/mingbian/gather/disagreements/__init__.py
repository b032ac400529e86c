"""Ways in which two records can fail to agree: one file each, `look(case)`, found by its place."""
