"""What an intentional complaint may look like in our own records: one file per pattern, named by its code."""
