"""One file per page, with the template of its own name."""
