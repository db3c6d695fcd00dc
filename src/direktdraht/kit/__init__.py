"""Small tools without a model: the clock, the refusal, signatures. Knows nothing of complaints."""
