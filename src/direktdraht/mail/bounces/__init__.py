"""Mail that comes back: which recipient failed, for good or for now, and which of our mails it was."""
