"""The desk: calling in others."""
