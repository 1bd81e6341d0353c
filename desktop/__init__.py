"""The Usual: a companion beside the till that knows the customer and prompts one kind thing."""

__version__ = "0.1.0"
