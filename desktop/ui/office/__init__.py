"""The owner's office: its pages, beside the till and behind a PIN."""
