"""Saving and loading: files that are replaced as a whole, their checks, and the code that a saved model holds."""
