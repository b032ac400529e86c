"""One file per thing that must not be sent; each is found by its place."""
