"""Models that are saved with the R source of their classes and functions, and its translation to Python."""
