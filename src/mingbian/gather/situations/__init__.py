"""Situations that decide which row of the table applies: one file each, `holds(dossier)`, named by its file."""
