"""How one case of the full house goes."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Course:
    """How it goes. talks is how many notes and calls there are besides; at is the moment the house is filled."""

    opened_at: dt.datetime
    at: dt.datetime
    is_open: bool
    talks: int = 0
    special_words: str = ""
