"""The people of the company: who they are, what they may decide, when they are away. Knows nothing of cases."""
