"""Keras' own objects: tests of what they are, what they consist of, how they are shown and assigned to."""
