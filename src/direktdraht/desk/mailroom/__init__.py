"""The desk: mailroom."""
