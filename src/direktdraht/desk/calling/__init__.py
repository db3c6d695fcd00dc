"""A call from nothing: one key, and one types."""
