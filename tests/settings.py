"""Settings for tests inside one process: a data folder and a database file of their own, cheap passwords.

The process trees of journeys and kill tests run on the real settings instead; see tree.py.
"""

import atexit
import os
import shutil
import tempfile

_folder = tempfile.mkdtemp(prefix="direktdraht-test-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ["DIREKTDRAHT_DATA"] = _folder
for _name in ("DIREKTDRAHT_SECRET_FILE", "DIREKTDRAHT_BASE_URL", "DIREKTDRAHT_CLOCK_SHIFT_SECONDS"):
    os.environ.pop(_name, None)

from direktdraht.settings import *  # noqa: E402, F403
from direktdraht.settings import DATA, DATABASES, MACHINE_HOSTS  # noqa: E402

MACHINE_HOSTS.append("testserver")  # what the test client calls itself

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file as in real life, so that locks and a second process behave alike; no waiting for the disk.
    DATABASES["default"]["NAME"] = DATA / "direktdraht.sqlite3"
    DATABASES["default"]["TEST"] = {"NAME": DATA / "test.sqlite3"}
    DATABASES["default"]["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 0

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
