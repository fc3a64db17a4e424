"""Names of the older R package keras: those that still work, and defunct ones."""
