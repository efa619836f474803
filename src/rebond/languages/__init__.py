"""Languages: a folder each, with what reads it, writes it, and the words both share."""
