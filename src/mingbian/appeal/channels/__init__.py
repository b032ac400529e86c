"""Where a pack can be handed in: one file per channel, found by its place and named by its code."""
