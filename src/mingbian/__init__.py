"""明辨 Mingbian: a calm workbench for sellers who receive a complaint. Imports nothing, so that any part runs alone."""
