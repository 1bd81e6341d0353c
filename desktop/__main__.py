"""Runs the program: ``python -m desktop``."""

import sys

from desktop.main import main

if __name__ == "__main__":
    sys.exit(main())
