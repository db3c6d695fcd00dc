"""Word lists are written as plain text, to be read and sorted by hand."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
