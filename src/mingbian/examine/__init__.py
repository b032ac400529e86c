"""Step 1 研判: what speaks for an intentional complaint, what for an honest one, and how sure that is."""
