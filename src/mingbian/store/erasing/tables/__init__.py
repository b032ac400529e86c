"""For every table what becomes of a person's rows in it. A table of which nothing is said here stops the tests."""
