"""What people say when they claim something: one file per kind of claim, found by its place."""
