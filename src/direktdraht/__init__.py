"""Direktdraht: a direct line to a named person, for the moment when something went wrong."""

__version__ = "0.1.0"
