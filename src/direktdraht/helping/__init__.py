"""Calling in others: somebody is asked, says yes or offers another way, and the question is never silently lost."""
