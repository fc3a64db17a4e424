"""The machinery that the API families share."""
