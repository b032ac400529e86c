"""Platform rules and law as data, the working-day calendar, and the deadlines that follow from them."""
