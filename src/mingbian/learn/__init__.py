"""Outcomes become base rates, trust in each signal, and a check of how well the probabilities held."""
