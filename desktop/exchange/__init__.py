"""The tills' files: one module per format; rows in, values out. Pure."""
