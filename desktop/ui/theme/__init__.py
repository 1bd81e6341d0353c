"""Roles of colour and size, and how they reach Qt."""
