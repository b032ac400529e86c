"""One file per thing that can be seen in a dossier; each is found by its place."""
