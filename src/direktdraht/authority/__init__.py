"""What each of us may grant a customer at once, and what happens above it: one question, with a clock that climbs."""
