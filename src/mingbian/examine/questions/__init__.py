"""One file per thing that could be asked or fetched; each is found by its place."""
