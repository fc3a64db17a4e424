# What the functions of the package tfdatasets are in R alone: columns chosen as the package tidyselect does it, and
# code that goes through a dataset to its end.

#' Runs code until an iterator of a dataset is exhausted.
with_dataset <- function(expr) tryCatch(force(expr), error = out_of_range_handler)

#' Runs code again and again until an iterator of a dataset is exhausted, or code breaks.
until_out_of_range <- function(expr) {
  code <- substitute(expr)
  frame <- parent.frame()
  tryCatch(eval(call("while", TRUE, code), frame), error = out_of_range_handler)
  invisible()
}

#' Lets the error pass that tells the end of a dataset; all others are raised again.
out_of_range_handler <- function(e) {
  if (!inherits(e, "tensorflow.python.framework.errors_impl.OutOfRangeError")) stop(e)
  invisible()
}

#' The first elements of a dataset.
head_of_dataset <- function(x, n = 6L, ...) dataset_take(x, n)

fit_feature_spec <- function(object, dataset = NULL, ...) object$fit_copy(dataset)

# Columns

selecting <- new.env(parent = emptyenv())

#' The columns of a type, where columns are chosen for a step of a feature specification.
has_type <- function(match = "float32") {
  if (is.null(selecting$names))
    stop("has_type() chooses columns within step_numeric_column() and the like.", call. = FALSE)
  selecting$names[selecting$types %in% match]
}

all_numeric <- function() {
  has_type(c("float16", "float32", "float64", "int8", "int16", "int32", "int64", "half", "double"))
}

all_nominal <- function() has_type("string")

#' The names of columns, by the names that were given to them.
selected <- function(columns, quosures) {
  if (!requireNamespace("tidyselect", quietly = TRUE)) needs_tidyselect()
  tidyselect::vars_select(columns, !!!quosures)
}

#' The columns `x` and `y` of a dataset as a list of names; `x` may be a formula with both.
features_and_response <- function(dataset, x, y) {
  columns <- names(if (is.data.frame(dataset)) dataset else converted(dataset$element_spec))
  formula <- formula_of(x)
  if (is.null(formula))
    return(list(x = unname(selected(columns, list(x))), y = unname(selected(columns, list(y)))))
  frame <- stats::setNames(as.list(rep("", length(columns))), columns)
  terms <- stats::terms(formula, data = as.data.frame(frame, optional = TRUE))
  response <- if (length(formula) == 3L) all.vars(formula[[2L]])
  list(x = setdiff(attr(terms, "term.labels"), response), y = response)
}

formula_of <- function(quosure) {
  code <- rlang::quo_get_expr(quosure)
  if (is.call(code) && identical(code[[1L]], quote(`~`))) return(eval(code, rlang::quo_get_env(quosure)))
  value <- if (is.symbol(code)) get0(as.character(code), rlang::quo_get_env(quosure))
  if (inherits(value, "formula")) value
}

#' Calls Python's function of a dataset and columns with the names of the columns.
forward_columns <- function(.name) {
  frame <- parent.frame()
  known <- known_of(.name, sys.function(sys.parent()))
  ask <- function(name) eval(bquote(rlang::enquo(.(as.name(name)))), frame)
  chosen <- features_and_response(frame$dataset, ask("x"), ask("y"))
  frame$x <- as.list(chosen$x)
  if (length(chosen$y)) frame$y <- chosen$y
  call_given(reference(.name), frame, known, list(), by_name = FALSE)
}

#' Calls Python's function of a feature specification and columns with the names of the columns, which are chosen among
#' the specification's features; those that got names of their own go by these.
forward_step <- function(.name, ...) {
  frame <- parent.frame()
  known <- known_of(.name, sys.function(sys.parent()))
  spec <- frame$spec
  if (!inherits(spec, "pykeras3.FeatureSpec"))
    stop(.name, "(): `spec` must be a feature specification, of feature_spec(). Received: ", class(spec)[[1L]],
         call. = FALSE)
  on.exit(selecting$names <- selecting$types <- NULL)
  selecting$names <- spec$feature_names()
  selecting$types <- spec$feature_types()
  quosures <- rlang::quos(...)
  own <- names(quosures)
  choose <- function(quosures) as.list(unname(selected(selecting$names, quosures)))
  chosen <- if (.name %in% groups) lapply(unname(as.list(quosures)), function(quosure) choose(list(quosure)))
            else choose(unname(as.list(quosures)))
  if (any(nzchar(own))) {
    if (length(own) != length(chosen))
      stop(.name, "(): a name can be given to one column, not to a selection of several.", call. = FALSE)
    if (.name %in% renaming) names(chosen) <- own
  }
  call_given(reference(.name), frame, known, chosen, by_name = FALSE)
}

# Steps that are made of several columns each, and those whose features can have names of their own
groups <- c("step_crossed_column", "step_shared_embeddings_column")
renaming <- c(groups, "step_indicator_column", "step_embedding_column", "step_bucketized_column")

needs_tidyselect <- function(...)
  stop("Columns are chosen by the R package tidyselect: run install.packages(\"tidyselect\").", call. = FALSE)

# Of the package tidyselect where it is installed, once they are used
for (name in c("contains", "ends_with", "everything", "matches", "num_range", "one_of", "starts_with"))
  eval(bquote(delayedAssign(.(name), if (requireNamespace("tidyselect", quietly = TRUE))
    getExportedValue("tidyselect", .(name)) else needs_tidyselect)))
rm(name)
