"""What joins the steps without writing: pure."""
