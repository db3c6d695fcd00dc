"""What we said we would do, what we did, and who must hear of it by when."""
