"""Telling the owner by a message: one file a way, each making an address that the Apprise library understands."""
