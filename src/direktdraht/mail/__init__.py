"""Mail in and out: taken, kept, read, queued, sent. Never knows what a case is."""
