"""What pykeras3 changes in Keras: the table of patches, and those that are more than a few lines."""
