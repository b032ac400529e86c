"""Kinds of evidence: one file per kind, found by its place and named by its code."""
