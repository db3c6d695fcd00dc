"""The customer's page, by link."""
