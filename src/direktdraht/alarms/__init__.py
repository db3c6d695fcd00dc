"""Who must be reached, when, because something is owed to a customer; and what says that nobody watches any more."""
