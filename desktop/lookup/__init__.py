"""How names and numbers are folded into search keys, and how hits are ranked. Pure."""
