"""The desk: setting up a house of one's own."""
