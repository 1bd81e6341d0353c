"""The fixtures of a begun shop."""

from tests.service.shop_at_hand import (
    begun_database,
    begun_file,
    clock,
    desk,
    file_desk,
    files,
    server_desk,
)

__all__ = ["begun_database", "begun_file", "clock", "desk", "file_desk", "files", "server_desk"]
