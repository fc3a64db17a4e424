# The text datasets that Keras downloads.

#' Convert a text dataset as keras3 does, to lists of sequences and integer labels; keep NumPy arrays.
plain_sequences <- function(dataset) lapply(dataset, function(part) {
  if (is.list(part$x)) list(x = lapply(part$x, identity), y = as.integer(part$y)) else part
})
