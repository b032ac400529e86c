"""One file per kind of dispute that the sample shop has; each is found by its place."""
