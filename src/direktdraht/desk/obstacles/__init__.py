"""Pages about what stands in the way."""
