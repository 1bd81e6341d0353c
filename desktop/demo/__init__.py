"""The invented shop: a pure generator of values."""
