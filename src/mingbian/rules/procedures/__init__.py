"""How each kind of matter goes on the platform, leg by leg: one file per procedure, named by its code."""
