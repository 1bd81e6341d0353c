"""Values and errors of the shop: people, visits, touches, imports. Standard library only."""
