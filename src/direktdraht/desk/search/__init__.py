"""The page on which colleagues find words again."""
