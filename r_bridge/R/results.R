# Values on their way from R to Python: results of R functions that Python calls, and, in a Python host, arguments of
# Python functions that a session gave to R.
#
# Most are left to reticulate. Converted here is what it would turn into another value:
#   missing values, to the smallest integer, True and "NA", or to an error;
#   times after 2261, to NaT;
#   64-bit integers, to doubles of the same bits.
# And values of a class with an r_to_py() method, as an error in the method is then the R function's own. Strings that
# are not valid in their encoding, and names that come twice, are errors (value_checks.R of the R package).

# Convert a value if need be. NaN stands for NA among integers and logical values, None among strings and for a date, as
# in arguments of functions of the R package.
value_for_python <- function(x) if (needs_conversion(x)) converted_for_python(x) else x

# Return TRUE if reticulate would not convert a value rightly. Python objects are environments. How a function converts
# its arguments is known only to reticulate.
needs_conversion <- function(x) {
  switch(typeof(x), environment = , closure = FALSE, double = is.object(x),
         integer = , logical = is.object(x) || anyNA(x), character = is.object(x) || anyNA(x) || !all(validEnc(x)),
         list = is.object(x) || anyDuplicated(names(x)) > 0L || any(vapply(x, needs_conversion, NA)), is.object(x))
}

converted_for_python <- function(x) {
  if (is.data.frame(x)) {
    frame_for_python(x)
  } else if (is.factor(x) || is.character(x) && !is.object(x)) {
    words_for_python(x)
  } else if (inherits(x, c("Date", "POSIXct"))) {
    times_for_python(x)
  } else if (inherits(x, "POSIXlt")) {
    if (length(x) == 1L && is.na(x)) NULL else times_for_python(as.POSIXct(x))
  } else if (inherits(x, "integer64")) {
    integers_for_python(x)
  } else if (is_plain(x)) {
    value_for_python(unclass(x))
  } else if (is.object(x)) {
    reticulate::r_to_py(x, convert = TRUE)
  } else if (is.list(x)) {
    elements_for_python(x)
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

elements_for_python <- function(x) {
  if (!any(nzchar(names(x)))) names(x) <- NULL
  stop_if_repeated(names(x), "the elements of a list")
  x[] <- lapply(x, value_for_python)
  x
}

frame_for_python <- function(x) {
  stop_if_repeated(names(x), "the columns of a data frame")
  columns <- unclass(x)
  columns[] <- lapply(columns, column_for_python)
  class(columns) <- class(x)
  reticulate::r_to_py(columns, convert = TRUE)
}

column_for_python <- function(x) {
  if (inherits(x, "POSIXct")) return(moments_for_python(x))
  if (inherits(x, "Date")) return(if (anyNA(x)) days_for_python(x) else x)
  if (inherits(x, "integer64")) return(call_conversion("integer64", "bits_to_integers", x))
  if (is_plain(x)) x <- unclass(x)
  if (is.character(x)) stop_if_undecodable(x)
  if (!is.object(x) && (is.integer(x) || is.logical(x)) && anyNA(x)) numbers_for_python(x) else x
}

# One time becomes that of datetime, several dates a list of these, other times an array of NumPy's, in UTC.
times_for_python <- function(x) {
  is_one <- length(x) == 1L && is.null(dim(x))
  if (is_one && is.na(x)) NULL
  else if (inherits(x, "Date")) if (anyNA(x)) days_for_python(x) else reticulate::r_to_py(x, convert = TRUE)
  else if (is_one && nzchar(c(attr(x, "tzone"), "")[[1L]])) reticulate::r_to_py(x, convert = TRUE)
  else moments_for_python(x)
}

days_for_python <- function(x) lapply(seq_along(x), function(i) if (!is.na(x[[i]])) x[[i]])

# reticulate can't convert several times in a zone, and takes nanoseconds, which end in 2262.
moments_for_python <- function(x) call_conversion("datetimes", "seconds_to_times", x)

integers_for_python <- function(x) {
  is_one <- length(x) == 1L && is.null(dim(x))
  call_conversion("integer64", if (is_one) "bits_to_integer" else "bits_to_integers", x)
}

# Call a function of r_bridge.conversion with the numbers of a vector.
call_conversion <- function(module, name, x) {
  convert <- reticulate::import(paste0("r_bridge.conversion.", module), convert = FALSE)[[name]]
  size <- if (is.null(dim(x))) length(x) else dim(x)
  reticulate::py_call(convert, array(as.double(unclass(x)), size))
}

numbers_for_python <- function(x) {
  storage.mode(x) <- "double"
  x[is.na(x)] <- NaN
  x
}

# Strings, or the labels of a factor; with NA a vector becomes a list, and an array one of Python objects.
words_for_python <- function(x) {
  size <- dim(x)
  x <- as.character(x)
  stop_if_undecodable(x)
  if (!anyNA(x)) return(if (is.null(size)) x else array(x, size))
  words <- as.list(x)
  words[is.na(x)] <- list(NULL)
  if (is.null(size)) return(if (length(words) > 1L) words)
  array <- reticulate::import("numpy", convert = FALSE)$array(words, dtype = "object")
  reticulate::py_call(array$reshape, as.list(size), order = "F")
}
