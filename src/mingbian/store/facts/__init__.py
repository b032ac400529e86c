"""Stored rows as facts, one file for each thing that is known; every file has `facts(case)`."""
