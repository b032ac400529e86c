"""One file per reason not to seal a draft; each is found by its place."""
