"""What some programs send instead of MIME: Outlook's own formats, uuencode, opaque S/MIME; as plain values."""
