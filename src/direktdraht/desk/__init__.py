"""The desk: what colleagues see."""
