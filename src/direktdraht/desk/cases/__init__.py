"""The case page: everything about one complaint, and every act on it."""
