"""Too large for one mail is said before it is sent."""

import pytest

from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import MailServer
from direktdraht.mail.sizes import refuse_too_large

pytestmark = pytest.mark.django_db
MB = 1_000_000


def test_what_fits_is_not_asked_about() -> None:
    refuse_too_large([])
    refuse_too_large([9 * MB, 9 * MB])
    with pytest.raises(Refused, match=r"20 MB.*18 MB"):
        refuse_too_large([10 * MB, 10 * MB])


def test_a_server_that_takes_less_says_less() -> None:
    MailServer.objects.create(pk=1, host="mail.example", size_limit=10 * 2**20)
    refuse_too_large([7 * MB])
    with pytest.raises(Refused, match=r"8 MB.*7 MB"):
        refuse_too_large([8 * MB])
