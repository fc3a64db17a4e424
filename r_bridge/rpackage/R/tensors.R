# Tensors, variables and symbolic tensors of all backends in R's arithmetic, indexing and conversions.

symbolic <- "keras.src.backend.common.keras_tensor.KerasTensor"
variable_class <- "keras.src.backend.common.variables.Variable"

operations <- c(
  "+" = "op_add", "-" = "op_subtract", "*" = "op_multiply", "/" = "op_divide", "^" = "op_power", "%%" = "op_mod",
  "%/%" = "op_floor_divide", "==" = "op_equal", "!=" = "op_not_equal", "<" = "op_less", "<=" = "op_less_equal",
  ">" = "op_greater", ">=" = "op_greater_equal", "&" = "op_logical_and", "|" = "op_logical_or"
)
operations_of_one <- c("+" = "op_convert_to_tensor", "-" = "op_negative", "!" = "op_logical_not")

#' Arithmetic, comparison and logic: Ops for all classes of tensors.
ops_of_tensors <- function(e1, e2) {
  if (missing(e2)) call_python(operations_of_one[[.Generic]], list(e1))
  else call_python(operations[[.Generic]], list(e1, e2))
}

functions_of_tensors <- c(
  abs = "op_abs", sign = "op_sign", sqrt = "op_sqrt", floor = "op_floor", ceiling = "op_ceil", round = "op_round",
  exp = "op_exp", log = "op_log", log2 = "op_log2", log10 = "op_log10", expm1 = "op_expm1", log1p = "op_log1p",
  cos = "op_cos", sin = "op_sin", tan = "op_tan", cosh = "op_cosh", sinh = "op_sinh", tanh = "op_tanh",
  acos = "op_arccos", asin = "op_arcsin", atan = "op_arctan", acosh = "op_arccosh", asinh = "op_arcsinh",
  atanh = "op_arctanh"
)

math_of_tensors <- function(x, ...) {
  name <- functions_of_tensors[.Generic]
  if (is.na(name)) stop(.Generic, "() has no meaning for tensors.", call. = FALSE)
  call_python(name, list(x, ...))
}

# Those of the group generics Summary and Complex
reductions_of_tensors <- c(sum = "op_sum", prod = "op_prod", min = "op_min", max = "op_max", all = "op_all",
                           any = "op_any")
parts_of_tensors <- c(Re = "op_real", Im = "op_imag", Mod = "op_abs", Arg = "op_angle", Conj = "op_conj")

summary_of_tensors <- function(..., na.rm = FALSE) {
  name <- reductions_of_tensors[.Generic]
  if (is.na(name)) stop(.Generic, "() has no meaning for tensors.", call. = FALSE)
  if (...length() != 1L) stop(.Generic, "() takes one tensor. Received: ", ...length(), " arguments", call. = FALSE)
  call_python(name, list(...))
}

complex_of_tensors <- function(z) call_python(parts_of_tensors[[.Generic]], list(z))

mean_of_tensor <- function(x, ...) call_python("op_mean", list(x))

transposed_tensor <- function(x) call_python("op_transpose", list(x))

#' Whether values are equal; tensors without values are when they are the same.
all_equal_tensors <- function(target, current, ...) {
  if (inherits(target, symbolic) || inherits(current, symbolic)) return(identical(target, current))
  values <- function(x) if (inherits(x, "python.builtin.object")) as.array(x) else x
  all.equal(values(target), values(current), ...)
}

#' `x[...]` by R's rules; a missing index takes all of its axis.
subset_of_tensor <- function(x, ...) call_python("op_subset", c(list(x), subscripts(...)))

op_subset <- subset_of_tensor

op_subset_set <- function(x, ..., value) call_python("op_subset_set", c(list(x), subscripts(...)), list(value = value))

`op_subset<-` <- function(x, ..., value) {
  op_subset_set(x, ..., value = value)
  x
}

#' The subscripts of a call: `1:3` as the slice that it is, what is missing as the whole axis, `..` as all_dims().
subscripts <- function(...) lapply(unname(rlang::enquos(..., .ignore_empty = "none")), subscript)

subscript <- function(written) {
  if (rlang::quo_is_missing(written))
    python_slice(NULL)
  else if (identical(rlang::quo_get_expr(written), quote(..)))
    all_dims()
  else if (rlang::quo_is_call(written, ":", 2L))
    do.call(python_slice, bounds(rlang::quo_get_expr(written), rlang::quo_get_env(written)))
  else
    rlang::eval_tidy(written)
}

#' The values of `start:end` or `start:end:step`; NA and NULL leave an end open.
bounds <- function(code, frame) {
  first <- if (rlang::is_call(code[[2L]], ":", 2L)) bounds(code[[2L]], frame) else list(bound(code[[2L]], frame))
  c(first, list(bound(code[[3L]], frame)))
}

bound <- function(code, frame) without_na(eval(code, frame))

python_slice <- function(...) reticulate::import_builtins(convert = FALSE)$slice(...)

all_dims <- function() call_python("all_dims", list())

# Values

array_of_tensor <- function(x, ...) {
  place <- new.env(parent = emptyenv())
  array_of <- reference("array_of", reticulate::import("r_bridge.conversion"))
  converted(call_reference(array_of, list(x, place), NULL)) %||% place$values
}
double_of_tensor <- function(x, ...) as.double(array_of_tensor(x))
integer_of_tensor <- function(x, ...) as.integer(array_of_tensor(x))
logical_of_tensor <- function(x, ...) as.logical(array_of_tensor(x))
character_of_tensor <- function(x, ...) {
  values <- array_of_tensor(x)
  if (is.list(values)) vapply(values, as.character, "", USE.NAMES = FALSE) else as.character(values)
}
vector_of_tensor <- function(x, mode = "any") as.vector(array_of_tensor(x), mode)

dim_of_tensor <- function(x) sizes_of(x$shape)

length_of_tensor <- function(x) as.integer(prod(dim_of_tensor(x)))

tensor_classes <- c(
  "tensorflow.python.types.core.Tensor", "torch.Tensor", "jaxlib._jax.ArrayImpl", "jaxlib.xla_extension.ArrayImpl",
  "jax._src.core.Tracer", symbolic, variable_class
)

print_tensor <- function(x, ...) {
  cat(reticulate::py_str(x), "\n", sep = "")
  invisible(x)
}

register_tensor_methods <- function() {
  methods <- list(
    Ops = ops_of_tensors, Math = math_of_tensors, "[" = subset_of_tensor, as.array = array_of_tensor,
    as.double = double_of_tensor, as.integer = integer_of_tensor, as.logical = logical_of_tensor,
    as.matrix = array_of_tensor, as.vector = vector_of_tensor, as.character = character_of_tensor,
    dim = dim_of_tensor, length = length_of_tensor, t = transposed_tensor, mean = mean_of_tensor,
    Summary = summary_of_tensors, Complex = complex_of_tensors, all.equal = all_equal_tensors
  )
  for (class in tensor_classes)
    for (generic in names(methods)) registerS3method(generic, class, methods[[generic]], baseenv())
  registerS3method("all.equal", "numpy.ndarray", all_equal_tensors, baseenv())
  registerS3method("[<-", variable_class, `op_subset<-`, baseenv())
  registerS3method("print", "tensorflow.python.types.core.Tensor", print_tensor, baseenv())
  tensor_shape <- "tensorflow.python.framework.tensor_shape.TensorShape"
  registerS3method("as.integer", tensor_shape, sizes_of, baseenv())
  registerS3method("[[", tensor_shape, function(x, i) reticulate::iterate(x, simplify = FALSE)[[i]], baseenv())
}

#' An image of PIL as an array of doubles with rows, columns and channels.
array_of_image <- function(x, ...) call_python("image_to_array", list(x))
