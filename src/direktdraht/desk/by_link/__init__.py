"""The desk, seen through the link in a mail: one question and its answer, for colleagues who rarely sign in."""
