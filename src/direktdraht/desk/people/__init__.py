"""The desk: people."""
