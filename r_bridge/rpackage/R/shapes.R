# Shapes: lists of sizes with NULL for unknown ones, as in keras3.

shape <- function(...) as_shape(call_python("shape", lapply(unname(list(...)), as_size)))

#' Return the shape of a tensor in `I()`, which would be a size if it is a scalar, and other values unchanged.
as_size <- function(x) if (inherits(x, "AsIs") && inherits(x, "python.builtin.object")) op_shape(x) else x

op_shape <- function(x) as_shape(call_python("op_shape", list(x)))

as_shape <- function(sizes) structure(as.list(sizes), class = "keras_shape")

r_to_py.keras_shape <- function(x, convert = FALSE) {
  reticulate::r_to_py(do.call(reticulate::tuple, unclass(x)), convert)
}

format.keras_shape <- function(x, ..., prefix = TRUE) {
  sizes <- vapply(unclass(x), function(size) if (is.null(size)) "NA" else format(size), "")
  paste0(if (prefix) "shape", "(", paste(sizes, collapse = ", "), ")")
}

print.keras_shape <- function(x, ...) {
  cat(format(x), "\n", sep = "")
  invisible(x)
}

`[.keras_shape` <- function(x, ...) as_shape(unclass(x)[...])

#' Compare two shapes, which may be shapes of this package or of TensorFlow, or vectors of sizes.
equal_shapes <- function(e1, e2) identical(known_sizes(e1), known_sizes(e2))
different_shapes <- function(e1, e2) !equal_shapes(e1, e2)

#' Return the sizes as integers, or NULL if the rank is unknown.
known_sizes <- function(x) if (!inherits(x, tensor_shape_class) || !is.na(length(x))) sizes_of(x)

as.list.keras_shape <- function(x, ...) unclass(x)

as.integer.keras_shape <- function(x, ...) sizes_of(x)

destructure.keras_shape <- function(x) as.list(x)

as.double.keras_shape <- function(x, ...) as.double(sizes_of(x))

#' Return the sizes as integers, with NA for unknown ones.
sizes_of <- function(x, ...) {
  if (inherits(x, "python.builtin.object")) x <- reticulate::iterate(x, simplify = FALSE)
  vapply(as.list(x), function(size) if (is.null(size)) NA_integer_ else as.integer(size), 1L, USE.NAMES = FALSE)
}

Summary.keras_shape <- function(..., na.rm = FALSE) {
  do.call(.Generic, c(lapply(list(...), sizes_of), na.rm = na.rm))
}
