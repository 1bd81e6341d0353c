"""Qt models that are handed their rows and never query."""
