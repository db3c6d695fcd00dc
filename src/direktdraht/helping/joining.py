"""Puts what is ours among what cases find, verify and take along when two become one; loaded once, at the start."""

from direktdraht.cases.closing import OPEN_AMONG_US
from direktdraht.cases.findable import SOURCES
from direktdraht.cases.merging import MOVES
from direktdraht.cases.verifying import CHECKS
from direktdraht.helping.findable import requests
from direktdraht.helping.standing import open_points
from direktdraht.helping.verifying import disagreements

SOURCES.append(requests)
CHECKS.append(disagreements)
OPEN_AMONG_US.append(open_points)
MOVES["helping.HelpRequest"] = "case_id"
