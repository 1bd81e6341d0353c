"""Why the program exists: rhythm, the usual, drifting, safety, one touch. Pure rules in codes."""
