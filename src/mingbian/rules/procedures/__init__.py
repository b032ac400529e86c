"""How each kind of matter goes on the platform, turn by turn: one file per procedure, named by its code."""
