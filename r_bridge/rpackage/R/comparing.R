# Losses, metrics and initializers as R functions of R data.

#' Wrap a Python object in a function with R's argument matching: `loss(y = , y_pred = )` matches `y_true`.
matching_callable <- function(x) {
  call <- function(matched, frame) {
    stop_if_dead(x)
    values <- lapply(as.list(matched)[-1L], eval, frame)
    do.call(x, as_arguments(encode_factors(values), kinds = character()), quote = TRUE)
  }
  as.function(c(formals(x), bquote(.(call)(match.call(), parent.frame()))))
}

#' Replace the factors among values by their zero-based class codes.
encode_factors <- function(values) {
  for (i in which(vapply(values, is.factor, NA))) {
    if (anyNA(values[[i]])) stop("`", names(values)[[i]], "` must be class labels without NA.", call. = FALSE)
    values[[i]] <- factor_codes(values[[i]])
  }
  values
}

#' Return a member of a metric; `metric$update_state()` converts its arguments as `metric()` does.
`$.keras.src.metrics.metric.Metric` <- function(x, name) {
  member <- NextMethod()
  if (name != "update_state") return(member)
  matching <- matching_callable(member)
  attributes(matching) <- attributes(member)
  matching
}
