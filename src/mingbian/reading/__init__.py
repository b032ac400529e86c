"""What pictures and documents say."""
