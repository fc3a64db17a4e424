"""Functions of other R packages, for scripts that use them with keras3."""
