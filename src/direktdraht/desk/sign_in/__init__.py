"""The desk: sign_in."""
