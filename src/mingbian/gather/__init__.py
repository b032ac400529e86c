"""Step 2 取证: what is claimed, what proves or disproves it, and what is still missing."""
