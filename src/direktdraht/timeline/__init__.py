"""What happened, in order, for ever. Streams of typed entries; nothing here knows what a case is."""
