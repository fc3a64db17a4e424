"""Generators of the files that are derived from the declarations."""
