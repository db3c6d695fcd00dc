"""What a test does on a machine that lacks something it needs."""

import os
from typing import NoReturn

import pytest


def lacking(sentence: str) -> NoReturn:
    """A person's run goes on without this test and is told what to install; in CI it is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(sentence, pytrace=False)
    pytest.skip(sentence)
