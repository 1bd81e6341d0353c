"""Where the shop is kept: peewee lives here and only here."""
