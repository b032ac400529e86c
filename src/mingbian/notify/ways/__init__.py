"""One file a way to be told: what must be filled in, and the address that it makes."""
