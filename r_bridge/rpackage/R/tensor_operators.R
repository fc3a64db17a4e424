# R's operators and mathematical functions for tensors, variables and symbolic tensors of all backends.

#' Group generic Ops: arithmetic, comparison and logic.
ops_of_tensors <- function(e1, e2) {
  if (missing(e2)) return(call_generic("unary_operator", list(.Generic, e1)))
  if (.Generic %in% c("&", "|")) stop_if_missing_truths(list(e1 = e1, e2 = e2))
  call_generic("binary_operator", list(.Generic, e1, e2))
}

#' Group generic Ops for JAX's unknown dimensions, which take integer-valued doubles as integers.
Ops.jax._src.export.shape_poly._DimExpr <- function(e1, e2) {
  if (missing(e2)) call_generic("dimension_operator", list(.Generic, 0L, e1))
  else call_generic("dimension_operator", list(.Generic, e1, e2))
}

product_of_tensors <- function(x, y) call_generic("matrix_product", list(x, y))

# The group generics Math and Complex; is.finite(), is.infinite() and is.nan()
math_of_tensors <- function(x, ...) call_generic("elementwise", list(.Generic, x), list(...))
log_of_tensor <- function(x, base) {
  call_generic("elementwise", list("log", x), if (!missing(base)) list(base = base))
}
round_of_tensor <- function(x, digits = 0) call_generic("elementwise", list("round", x), list(digits = digits))
complex_of_tensors <- function(z) call_generic("elementwise", list(.Generic, z))
is_finite_tensor <- function(x) call_generic("elementwise", list("is.finite", x))
is_infinite_tensor <- function(x) call_generic("elementwise", list("is.infinite", x))
is_nan_tensor <- function(x) call_generic("elementwise", list("is.nan", x))

#' Group generic Summary: reduce one tensor over some or all axes, or several tensors over all.
summary_of_tensors <- function(..., axis = NULL, keepdims = FALSE, na.rm = FALSE, name = NULL) {
  ignore_na_rm(na.rm)
  tensors <- unname(list(...))
  if (.Generic %in% c("any", "all")) stop_if_missing_truths(tensors)
  if (.Generic == "range") call_generic("value_range", list(tensors, axis, keepdims))
  else call_generic("reduction", list(.Generic, tensors, axis, keepdims))
}

mean_of_tensor <- function(x, ..., axis = NULL, keepdims = FALSE, na.rm = FALSE, trim = 0, name = NULL) {
  ignore_na_rm(na.rm)
  if (!identical(as.numeric(trim), 0)) stop("mean(): `trim` is not supported for tensors.", call. = FALSE)
  if (...length()) stop("mean() takes one tensor, `axis` and `keepdims`.", call. = FALSE)
  call_generic("average", list(x, axis, keepdims))
}

ignore_na_rm <- function(na.rm) {
  if (!isFALSE(na.rm)) warning("Tensors have no NA; `na.rm` is ignored.", call. = FALSE)
}

sorted_tensor <- function(x, decreasing = FALSE, ..., axis = -1L, name = NULL) {
  if (...length()) stop("sort() of a tensor takes `decreasing` and `axis`.", call. = FALSE)
  call_generic("sort_tensor", list(x, decreasing, axis))
}

repeated_tensor <- function(x, times, ..., name = NULL) {
  if (...length()) stop("rep() of a tensor takes `times` alone; see op_repeat() and op_tile().", call. = FALSE)
  call_generic("repeat_vector", list(x, times))
}

transposed_tensor <- function(x) call_generic("permute_axes", list(x))

permuted_tensor <- function(a, perm = NULL, ...) call_generic("permute_axes", list(a, perm))

bound_by_column <- function(..., deparse.level = 0L, dtype = NULL, name = NULL)
  bind_tensors(list(...), TRUE, deparse.level, dtype)
bound_by_row <- function(..., deparse.level = 0L, dtype = NULL, name = NULL)
  bind_tensors(list(...), FALSE, deparse.level, dtype)

bind_tensors <- function(values, by_column, deparse.level, dtype) {
  # cbind() passes 1 by default, which concerns only values that have names
  if (!deparse.level %in% 0:1) warning("Tensors have no dimnames; `deparse.level` is ignored.", call. = FALSE)
  call_generic("bind_tensors", list(unname(values), by_column, dtype))
}

#' Compare the values of tensors with all.equal(); symbolic tensors are equal if they are the same object.
all_equal_tensors <- function(target, current, ...) {
  if (inherits(target, symbolic_class) || inherits(current, symbolic_class)) {
    return(inherits(target, symbolic_class) && inherits(current, symbolic_class) &&
             reticulate::py_id(target) == reticulate::py_id(current))
  }
  values <- function(x) if (inherits(x, "python.builtin.object")) as.array(x) else x
  all.equal(values(target), values(current), ...)
}

tensor_operators <- function() {
  c(list(
    Ops = ops_of_tensors, Math = math_of_tensors, log = log_of_tensor, round = round_of_tensor,
    Summary = summary_of_tensors, Complex = complex_of_tensors, is.finite = is_finite_tensor,
    is.infinite = is_infinite_tensor, is.nan = is_nan_tensor, mean = mean_of_tensor, sort = sorted_tensor,
    rep = repeated_tensor, t = transposed_tensor, aperm = permuted_tensor, cbind = bound_by_column,
    rbind = bound_by_row, all.equal = all_equal_tensors
  ), if (getRversion() >= "4.3") list("%*%" = product_of_tensors))
}
