"""Another wording for a message or a statement from a language model, if the owner switched one on. Off by default."""
