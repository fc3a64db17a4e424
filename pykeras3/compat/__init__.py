"""Names of other R packages, for scripts that use them beside keras3."""
