"""Layers, by kind."""
