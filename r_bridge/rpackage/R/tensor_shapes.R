# Methods that treat TensorFlow's TensorShape as an R vector; NULL or NA is an unknown size.

tensor_shape <- function(sizes) {
  as_size <- function(size) if (!is.null(size) && !is.na(size)) as.integer(size)
  tf$TensorShape(if (!is.null(sizes)) lapply(sizes, as_size))
}

as_tensor_shape <- function(x) if (inherits(x, tensor_shape_class)) x else tensor_shape(as.list(x))

tensor_shape_class <- "tensorflow.python.framework.tensor_shape.TensorShape"

#' Return the sizes as a list; raise an error if the rank is unknown.
list_of_shape <- function(x, ...) as.list(reticulate::py_to_r(x$as_list()))
integer_of_shape <- function(x, ...) sizes_of(list_of_shape(x))
double_of_shape <- function(x, ...) as.double(integer_of_shape(x))

length_of_shape <- function(x) reticulate::py_to_r(x$rank) %||% NA_integer_

subset_of_shape <- function(x, ...) tensor_shape(list_of_shape(x)[...])
element_of_shape <- function(x, ...) list_of_shape(x)[[...]]

set_subset_of_shape <- function(x, ..., value) {
  sizes <- list_of_shape(x)
  sizes[...] <- as.list(value)
  tensor_shape(sizes)
}

set_element_of_shape <- function(x, ..., value) {
  sizes <- list_of_shape(x)
  sizes[...] <- list(value)
  tensor_shape(sizes)
}

concatenated_shapes <- function(...) Reduce(function(x, y) x$concatenate(as_tensor_shape(y)), list(...))

merged_shapes <- function(x, y, ...) x$merge_with(as_tensor_shape(y))

format_shape <- function(x, ...) {
  if (is.na(length(x))) "(<unknown>)" else paste0("(", paste(integer_of_shape(x), collapse = ", "), ")")
}

shape_as_python <- function(object, ...) reticulate::py_repr(object)

print_shape <- function(x, ...) {
  cat(shape_as_python(x), "\n", sep = "")
  invisible(x)
}

str_of_shape <- function(object, ...) cat(shape_as_python(object), "\n", sep = "")

register_tensor_shapes <- function() {
  methods <- list(
    as.list = list_of_shape, as.integer = integer_of_shape, as.double = double_of_shape, length = length_of_shape,
    "[" = subset_of_shape, "[[" = element_of_shape, "[<-" = set_subset_of_shape, "[[<-" = set_element_of_shape,
    c = concatenated_shapes, merge = merged_shapes, "==" = equal_shapes, "!=" = different_shapes,
    format = format_shape, print = print_shape, str = str_of_shape
  )
  for (generic in names(methods)) register_method(generic, tensor_shape_class, methods[[generic]])
}
