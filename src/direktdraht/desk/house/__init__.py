"""The desk: house."""
