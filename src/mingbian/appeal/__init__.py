"""Step 4 申诉: which channel, which words, which pictures, and what a strict clerk would object to."""
