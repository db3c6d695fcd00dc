"""The day, in the order of what must happen next."""
