"""What one may grant a customer at once, the question above it and its answer, and what the house allows."""
