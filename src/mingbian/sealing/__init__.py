"""What the vault needs libraries for: the workbench's signature, a server's timestamps, a shelf in an object store.

The vault itself stays on the standard library, so that a stranger can run its verifier; whoever wants to check these
needs OpenSSL and no more.
"""
