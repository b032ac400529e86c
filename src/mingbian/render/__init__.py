"""Words and pictures become PDF, PNG pages and a bundle."""
