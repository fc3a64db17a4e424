# The data sets of texts that Keras downloads, in R.

#' Keras' datasets of texts as keras3 has them: lists of sequences, and labels that are integers. NumPy's arrays stay.
plain_sequences <- function(dataset) lapply(dataset, function(part) {
  if (is.list(part$x)) list(x = lapply(part$x, identity), y = as.integer(part$y)) else part
})
