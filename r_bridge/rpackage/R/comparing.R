# Losses, metrics and initializers as R functions, whose arguments are data as R has it.

#' A Python object as a function whose arguments R matches: `loss(y = , y_pred = )` gives `y_true`.
matching_callable <- function(x) {
  call <- function(matched, frame) {
    refuse_dead(x)
    values <- lapply(as.list(matched)[-1L], eval, frame)
    do.call(x, as_arguments(with_codes(values), kinds = character()), quote = TRUE)
  }
  as.function(c(formals(x), bquote(.(call)(match.call(), parent.frame()))))
}

#' Values to compare, in which a factor is class codes from 0.
with_codes <- function(values) {
  for (i in which(vapply(values, is.factor, NA))) {
    if (anyNA(values[[i]])) stop("`", names(values)[[i]], "` must be class labels without NA.", call. = FALSE)
    values[[i]] <- codes_of(values[[i]])
  }
  values
}

#' `metric$update_state` takes what the metric itself takes when it is called.
`$.keras.src.metrics.metric.Metric` <- function(x, name) {
  member <- NextMethod()
  if (name != "update_state") return(member)
  matching <- matching_callable(member)
  attributes(matching) <- attributes(member)
  matching
}
