"""Companies that are our customers, the people there, and what we know about them."""
