"""Leaving everything to a colleague for a while, and what lies with a colleague now."""
