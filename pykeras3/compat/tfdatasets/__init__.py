"""The functions of the R package tfdatasets, over tf.data."""
