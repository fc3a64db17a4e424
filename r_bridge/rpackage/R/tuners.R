# Searches of KerasTuner.

#' Return the trials of a search, of which Python returns a data frame of pandas or a list of columns, as a data frame.
as_trials <- function(x) {
  if (inherits(x, "python.builtin.object")) x <- reticulate::py_to_r(reticulate::py_get_attr(x, "to_dict"))("list")
  columns <- lapply(x, function(column) unlist(lapply(column, function(value) if (is.null(value)) NA else value)))
  as.data.frame(columns, optional = TRUE)
}
