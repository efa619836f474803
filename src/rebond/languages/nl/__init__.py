"""Dutch, for those who get and write job mail in it."""
