"""Django rows and migrations; rows in, dossier out; named questions."""
