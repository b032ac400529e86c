"""What wins a complaint of each kind: one file per row of the table, found by its place."""
