"""What somebody newly wrote, apart from what they answer. When in doubt the text stays: no word may get lost here."""
