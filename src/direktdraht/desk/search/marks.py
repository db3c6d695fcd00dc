"""Pieces of text as HTML: escaped, with what was found set apart. By hand, since a page has a hundred of them."""

from collections.abc import Iterable

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from direktdraht.search.excerpts import Piece


def with_marks(pieces: Iterable[Piece]) -> SafeString:
    return mark_safe(
        "".join(
            f'<mark class="hit">{escape(piece.text)}</mark>' if piece.is_found else escape(piece.text)
            for piece in pieces
        )
    )
