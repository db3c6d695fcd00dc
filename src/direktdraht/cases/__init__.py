"""Complaints: opened, owned, answered, solved together, closed, opened again."""
