"""What managers look at: where a customer may be let down, and who answers for whom."""
