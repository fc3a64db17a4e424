"""R meets Python: one process in which both work on the same live Keras objects."""
