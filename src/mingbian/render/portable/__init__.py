"""A case in one encrypted file that opens in a browser without us: its password, how it is sealed and opened."""
