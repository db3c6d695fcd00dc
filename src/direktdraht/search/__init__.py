"""Finding words again: in cases, mails, calls, notes, commitments, deeds, and the names of customers."""
