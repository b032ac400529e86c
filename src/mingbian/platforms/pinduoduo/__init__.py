"""拼多多: what a seller can export from the back office, or paste."""
