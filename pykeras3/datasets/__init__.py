"""Built-in and synthetic datasets."""
