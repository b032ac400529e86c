"""Articles of law and what was read of them: one file per article, named by its code."""
