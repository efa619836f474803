"""Rules: one offence a file; its docstring is its documentation and its test."""
