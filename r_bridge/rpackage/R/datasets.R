# The R side of tfdatasets: columns selected with tidyselect, and code that iterates to the end of a dataset.

#' Run code and stop silently when a dataset iterator is exhausted.
with_dataset <- function(expr) tryCatch(force(expr), error = out_of_range_handler)

#' Run code repeatedly until a dataset iterator is exhausted or the code calls `break`.
until_out_of_range <- function(expr) {
  code <- substitute(expr)
  frame <- parent.frame()
  tryCatch(eval(call("while", TRUE, code), frame), error = out_of_range_handler)
  invisible()
}

#' Ignore the error that signals the end of a dataset; raise others again.
out_of_range_handler <- function(e) {
  if (!inherits(e, "tensorflow.python.framework.errors_impl.OutOfRangeError")) stop(e)
  invisible()
}

#' Return a dataset of the first elements of a dataset.
head_dataset <- function(x, n = 6L, ...) dataset_take(x, n)

fit_feature_spec <- function(object, dataset = NULL, ...) object$fit_copy(dataset)

# Columns

# Names and types of the columns that can be selected, while a step selects them
selection <- new.env(parent = emptyenv())

#' Select columns by type in a step of a feature specification.
has_type <- function(match = "float32") {
  if (is.null(selection$names))
    stop("has_type() can only be used within a step, such as step_numeric_column().", call. = FALSE)
  selection$names[selection$types %in% match]
}

all_numeric <- function() {
  has_type(c("float16", "float32", "float64", "int8", "int16", "int32", "int64", "half", "double"))
}

all_nominal <- function() has_type("string")

#' Return the names of the selected columns.
select_columns <- function(columns, quosures) {
  vars_select <- of_tidyselect("vars_select")
  vars_select(columns, !!!quosures)
}

#' Return the names of the columns selected by `x` and `y`; `x` may be a formula of both.
features_and_response <- function(dataset, x, y) {
  columns <- names(if (is.data.frame(dataset)) dataset else convert_result(dataset$element_spec))
  formula <- formula_of(x)
  if (is.null(formula))
    return(list(x = unname(select_columns(columns, list(x))), y = unname(select_columns(columns, list(y)))))
  frame <- stats::setNames(as.list(rep("", length(columns))), columns)
  terms <- stats::terms(formula, data = as.data.frame(frame, optional = TRUE))
  response <- if (length(formula) == 3L) all.vars(formula[[2L]])
  list(x = setdiff(attr(terms, "term.labels"), response), y = response)
}

#' Return the formula that a quosure is or evaluates to, or NULL.
formula_of <- function(quosure) {
  code <- rlang::quo_get_expr(quosure)
  if (is.call(code) && identical(code[[1L]], quote(`~`))) return(eval(code, rlang::quo_get_env(quosure)))
  value <- if (is.symbol(code)) get0(as.character(code), rlang::quo_get_env(quosure))
  if (inherits(value, "formula")) value
}

#' Call a Python function of a dataset with the names of the columns that `x` and `y` select.
forward_columns <- function(.name) {
  frame <- parent.frame()
  known <- formals_info(.name, sys.function(sys.parent()))
  ask <- function(name) eval(bquote(rlang::enquo(.(as.name(name)))), frame)
  chosen <- features_and_response(frame$dataset, ask("x"), ask("y"))
  frame$x <- as.list(chosen$x)
  if (length(chosen$y)) frame$y <- chosen$y
  call_with_supplied(reference(.name), frame, known, list(), by_name = FALSE)
}

#' Call a Python function of a feature specification with the names of the features that `...` selects.
#'
#' @param .named Whether names of the selections become those of the new features.
#' @param .combined Whether each selection makes one feature, of all its columns.
forward_step <- function(.name, ..., .named = FALSE, .combined = FALSE) {
  frame <- parent.frame()
  known <- formals_info(.name, sys.function(sys.parent()))
  spec <- frame$spec
  if (!inherits(spec, "pykeras3.FeatureSpec"))
    stop(.name, "(): `spec` must be a feature specification, as returned by feature_spec(). Received: ",
         class(spec)[[1L]], call. = FALSE)
  on.exit(selection$names <- selection$types <- NULL)
  selection$names <- spec$feature_names()
  selection$types <- spec$feature_types()
  quosures <- rlang::quos(...)
  own <- names(quosures)
  choose <- function(quosures) as.list(unname(select_columns(selection$names, quosures)))
  chosen <- if (.combined) lapply(unname(as.list(quosures)), function(quosure) choose(list(quosure)))
            else choose(unname(as.list(quosures)))
  if (any(nzchar(own))) {
    if (length(own) != length(chosen))
      stop(.name, "(): only a selection of a single column can be named.", call. = FALSE)
    if (.named) names(chosen) <- own
  }
  call_with_supplied(reference(.name), frame, known, chosen, by_name = FALSE)
}

#' Return a function of tidyselect; raise an error if it is not installed.
of_tidyselect <- function(name) {
  if (!requireNamespace("tidyselect", quietly = TRUE))
    stop("Selecting columns needs the R package tidyselect: run install.packages(\"tidyselect\").", call. = FALSE)
  getExportedValue("tidyselect", name)
}

contains <- function(...) of_tidyselect("contains")(...)
ends_with <- function(...) of_tidyselect("ends_with")(...)
everything <- function(...) of_tidyselect("everything")(...)
matches <- function(...) of_tidyselect("matches")(...)
num_range <- function(...) of_tidyselect("num_range")(...)
one_of <- function(...) of_tidyselect("one_of")(...)
starts_with <- function(...) of_tidyselect("starts_with")(...)
