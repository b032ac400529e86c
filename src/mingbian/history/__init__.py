"""Shop-wide counts as portable SQL: one file a question, the same text on every engine."""
