"""Puts what is ours among what cases hold, verify, find and take along; loaded once, when the house starts."""

from direktdraht.authority.acts import OURS
from direktdraht.authority.findable import reports, requests
from direktdraht.authority.standing import open_points
from direktdraht.authority.verifying import disagreements
from direktdraht.cases.acts import ACTS
from direktdraht.cases.closing import OPEN_AMONG_US
from direktdraht.cases.findable import SOURCES
from direktdraht.cases.merging import MOVES
from direktdraht.cases.verifying import CHECKS

ACTS.update(OURS)
CHECKS.append(disagreements)
SOURCES.extend([requests, reports])
OPEN_AMONG_US.append(open_points)
MOVES.update({"authority.Redress": "case_id", "authority.GrantRequest": "case_id"})
