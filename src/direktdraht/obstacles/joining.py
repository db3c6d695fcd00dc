"""Puts what is ours among what cases verify, find and take along; loaded once, when the house starts."""

from direktdraht.cases.findable import SOURCES
from direktdraht.cases.merging import MOVES
from direktdraht.cases.verifying import CHECKS
from direktdraht.obstacles.findable import obstacles
from direktdraht.obstacles.verifying import disagreements

CHECKS.append(disagreements)
SOURCES.append(obstacles)
MOVES["obstacles.Obstacle"] = "case_id"
