# Conversion of tensors to R values, and their sizes.

#' Convert a tensor to an R array; Python assigns large values to `place` directly.
array_of_tensor <- function(x, ...) {
  place <- new.env(parent = emptyenv())
  array_of <- reference("array_of", "r_bridge.keras.tensor_values")
  reticulate::py_to_r(call_reference(array_of, list(x, place), NULL)) %||% place$values
}
double_of_tensor <- function(x, ...) as.double(array_of_tensor(x))
integer_of_tensor <- function(x, ...) as.integer(array_of_tensor(x))
logical_of_tensor <- function(x, ...) as.logical(array_of_tensor(x))
character_of_tensor <- function(x, ...) {
  values <- array_of_tensor(x)
  if (is.list(values)) vapply(values, as.character, "", USE.NAMES = FALSE) else as.character(values)
}
matrix_of_tensor <- function(x, ...) as.matrix(array_of_tensor(x))
vector_of_tensor <- function(x, mode = "any") as.vector(array_of_tensor(x), mode)

#' Convert a tensor to a raster image; values go up to `max`, by default 255 for integers and 1 for doubles.
raster_of_tensor <- function(x, ..., max = NULL) {
  values <- array_of_tensor(x)
  grDevices::as.raster(values, max = max %||% (if (is.integer(values)) 255 else 1), ...)
}

#' Return the sizes as integers, with NA for unknown ones, or NULL if the rank is unknown.
dim_of_tensor <- function(x) {
  sizes <- call_generic("sizes", list(x))
  if (is.null(sizes)) return(NULL)
  sizes <- as.integer(unlist(sizes))
  replace(sizes, sizes < 0L, NA_integer_)
}

length_of_tensor <- function(x) as.integer(prod(dim_of_tensor(x) %||% NA))

tensor_values <- function() {
  list(
    as.array = array_of_tensor, as.double = double_of_tensor, as.integer = integer_of_tensor,
    as.logical = logical_of_tensor, as.matrix = matrix_of_tensor, as.vector = vector_of_tensor,
    as.character = character_of_tensor, as.raster = raster_of_tensor, dim = dim_of_tensor, length = length_of_tensor
  )
}

#' Convert a PIL image to an array of doubles with rows, columns and channels.
array_of_image <- function(x, ...) call_python("image_to_array", list(x))

# Datasets as values: their number of elements, and the array of their single element

dataset_class <- "tensorflow.python.data.ops.dataset_ops.DatasetV2"

array_of_dataset <- function(x, ...) as.array(call_python("as_tensor", list(x), list(...)))

#' Return the number of elements of a dataset: Inf if it is infinite, NA if unknown.
length_of_dataset <- function(x) {
  count <- as.numeric(x$cardinality()$numpy())
  if (count == -1) Inf else if (count == -2) NA else count
}

register_dataset_values <- function() {
  for (class in c(dataset_class, "tf_dataset")) register_method("length", class, length_of_dataset)
  register_method("as.array", dataset_class, array_of_dataset)
}
