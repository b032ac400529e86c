"""Named questions, one file for each page that asks."""
