"""Calls to other systems: what must reach a phone leaves here too, as one signed request."""
