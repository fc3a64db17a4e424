"""Keras 2 compatibility: the exports of the older R package keras that still work, and the defunct ones."""
