"""Runs a short suite of tests over versions of Python, Keras and reticulate."""
