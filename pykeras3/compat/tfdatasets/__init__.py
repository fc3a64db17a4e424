"""Functions of the R package tfdatasets, on tf.data."""
