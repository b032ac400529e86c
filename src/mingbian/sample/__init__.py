"""A believable shop from a seed, written as the files a seller would export; sample data, and called so."""
