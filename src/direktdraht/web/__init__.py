"""What every face shares: base templates, components, styles, the reader's language and time."""
