# Results of R functions that Python calls. Those of a class with a method of r_to_py() are converted here, where an
# error in the method is the function's; and missing values that reticulate would convert to others: to the smallest
# integer, True and "NA", or to an error.

# NaN stands for NA among integers and logical values, None among words and for a date, as in arguments.
result_for_python <- function(x) if (needs_conversion(x)) converted_for_python(x) else x

# Python objects are environments. How a function converts its arguments is known only to reticulate.
needs_conversion <- function(x) {
  switch(typeof(x), environment = , closure = FALSE, double = is.object(x),
         integer = , logical = , character = is.object(x) || anyNA(x),
         list = is.object(x) || any(vapply(x, needs_conversion, NA)), is.object(x))
}

converted_for_python <- function(x) {
  if (is.data.frame(x)) {
    x[] <- lapply(x, column_for_python)
    reticulate::r_to_py(x)
  } else if ((is.character(x) || is.factor(x)) && anyNA(x)) {
    words_for_python(x)
  } else if (inherits(x, c("Date", "POSIXt")) && anyNA(x)) {
    times_for_python(x)
  } else if (is_plain(x)) {
    result_for_python(unclass(x))
  } else if (is.object(x)) {
    reticulate::r_to_py(x, convert = TRUE)
  } else if (is.list(x)) {
    x[] <- lapply(x, result_for_python)
    x
  } else {
    numbers_for_python(x)
  }
}

# Vectors and lists of a class that no method of r_to_py() is for are converted as without it.
is_plain <- function(x) {
  has_method <- function(class)
    !is.null(utils::getS3method("r_to_py", class, optional = TRUE, envir = asNamespace("reticulate")))
  is.object(x) && !isS4(x) && (is.atomic(x) || is.list(x)) && !any(vapply(class(x), has_method, NA))
}

# A date becomes one of Python's, several a list of these; times without a time zone an array of NumPy's, with NaT.
times_for_python <- function(x) {
  if (length(x) == 1L) return()
  if (!inherits(x, "Date")) return(reticulate::r_to_py(x, convert = TRUE))
  lapply(seq_along(x), function(i) if (!is.na(x[[i]])) x[[i]])
}

numbers_for_python <- function(x) {
  storage.mode(x) <- "double"
  x[is.na(x)] <- NaN
  x
}

column_for_python <- function(x) {
  if (is_plain(x)) x <- unclass(x)
  if (!is.object(x) && (is.integer(x) || is.logical(x)) && anyNA(x)) numbers_for_python(x) else x
}

# A vector becomes a list; an array stays one, of Python objects.
words_for_python <- function(x) {
  size <- dim(x)
  x <- as.character(x)
  words <- as.list(x)
  words[is.na(x)] <- list(NULL)
  if (is.null(size)) return(if (length(words) > 1L) words)
  array <- reticulate::import("numpy", convert = FALSE)$array(words, dtype = "object")
  reticulate::py_call(array$reshape, as.list(size), order = "F")
}
