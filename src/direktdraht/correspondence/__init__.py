"""Words: letters, mails, calls and notes on a stream, files beside them, and the customer's link."""
