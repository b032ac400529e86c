"""How facts come in: one file per format or interface; bytes in, domain values and problems out."""
