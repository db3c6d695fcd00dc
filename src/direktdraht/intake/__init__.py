"""From a mail that was taken to the case it belongs to: read, routed, received, told on."""
