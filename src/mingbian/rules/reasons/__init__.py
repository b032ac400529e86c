"""What the shop may and must do for each reason of a complaint: one file per reason, named by its code."""
