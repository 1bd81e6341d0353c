"""The fixtures of a begun shop."""

from tests.service.shop_at_hand import begun_file, clock, file_desk, files

__all__ = ["begun_file", "clock", "file_desk", "files"]
