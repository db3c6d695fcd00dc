"""The demo company of the five stories: its people, its customers, a little past, and complaints ready to be sent."""
