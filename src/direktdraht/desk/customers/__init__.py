"""The desk: customers."""
