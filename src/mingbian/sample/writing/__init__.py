"""The sample shop as the files that a seller would have exported, quirks included."""
