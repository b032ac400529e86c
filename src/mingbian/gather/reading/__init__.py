"""What each kind of fact says of a claim: one file per kind of fact, `read(dossier, claim)`, found by its place.

A reading answers with cells that support or contradict the claim, quoting the spot; a silent cell only for a fact that
is about the same matter and leaves it open. What is not known says nothing.
"""
