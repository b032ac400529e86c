"""Step 3 协商: what we say, what we may offer, and what must never be said."""
