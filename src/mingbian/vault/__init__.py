"""The tamper-evident store: files by their SHA-256, a hash chain of codes and hashes, and an offline verifier.

Imports nothing of ours and nothing but the standard library, so that a stranger can run the verifier.
"""
