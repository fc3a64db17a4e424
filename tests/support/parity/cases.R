# Evaluates parity cases with the attached package: converts a case's JSON to R values, calls the function and records
# the result.

#' Write the records of a plan's cases, by id; both files are JSON, and the plan has the calls that restore settings.
write_records <- function(plan, results) {
  plan <- jsonlite::fromJSON(plan, simplifyVector = FALSE)
  records <- lapply(plan$cases, function(case) {
    clear_session(free_memory = FALSE)
    if (startsWith(case$fn, "config_")) on.exit(for (call in plan$restore) read(call, list()))
    tryCatch(suppressWarnings(suppressMessages(recorded(result_of(case)))),
             error = function(e) list(kind = "error", message = conditionMessage(e)))
  })
  names(records) <- vapply(plan$cases, `[[`, "", "id")
  writeLines(jsonlite::toJSON(records, auto_unbox = TRUE, null = "null", json_verbatim = TRUE), results)
}

# Reading

not_finite <- c("NaN" = NaN, "Inf" = Inf, "-Inf" = -Inf)

read <- function(written, names) {
  if (is.numeric(written)) return(as.double(written))
  if (!is.list(written)) return(written)
  readers[[intersect(names(readers), names(written))[[1L]]]](written, names)
}

read_all <- function(written, names) lapply(written, read, names)

called <- function(f, written, names) do.call(f, c(read_all(written$args, names), read_all(written$kwargs, names)))

#' Convert a list from JSON to a vector; null becomes NA.
flat <- function(values) {
  unlist(lapply(values, function(v) if (is.null(v)) NA else if (v %in% names(not_finite)) not_finite[[v]] else v))
}

#' Return an array from its values in row-major order.
filled <- function(values, dim, type) {
  values <- as.vector(flat(values), type)
  dim <- as.integer(unlist(dim))
  if (length(dim)) aperm(array(values, rev(dim))) else values
}

r_type <- function(dtype) {
  switch(dtype, bool = "logical", string = "character", int64 = , uint32 = , uint64 = "double",
         if (grepl("int", dtype)) "integer" else "double")
}

readers <- list(
  int = function(written, names) as.integer(flat(written$int)),
  number = function(written, names) not_finite[[written$number]],
  na = function(written, names) NA,
  missing = function(written, names) quote(expr = ),
  vec = function(written, names) {
    values <- flat(written$vec)
    if (is.numeric(values)) as.double(values) else values
  },
  list = function(written, names) read_all(written$list, names),
  named = function(written, names) read_all(written$named, names),
  slice = function(written, names) Reduce(function(start, end) call(":", start, end), read_all(written$slice, names)),
  array = function(written, names) filled(written$array, written$dim, written$dtype),
  tensor = function(written, names) {
    op_array(filled(written$tensor, written$dim, r_type(written$dtype)), written$dtype)
  },
  input = function(written, names) {
    do.call(keras_input, c(list(shape = flat(written$input)), written[names(written) != "input"]))
  },
  var = function(written, names) names[[written$var]],
  attr = function(written, names) read(written$of, names)[[written$attr]],
  item = function(written, names) read(written$of, names)[[written$item]],
  fn = function(written, names) called(get(written$fn), written, names),
  call = function(written, names) called(read(written$call, names), written, names),
  # The body holds all that it needs, as a package may change a function's environment
  lambda = function(written, names) {
    parameters <- as.character(written$lambda$params)
    formals <- stats::setNames(rep(list(quote(expr = )), length(parameters)), parameters)
    body <- bquote({
      .(read)(.(written$lambda$body), c(mget(.(parameters)), .(names)))
    })
    as.function(c(formals, body), globalenv())
  }
)

# Calling

result_of <- function(case) {
  names <- list()
  for (name in names(case$let)) names <- c(stats::setNames(list(read(case$let[[name]], names)), name), names)
  used(called(get(case$fn), case, names), case$use, names)
}

used <- function(value, use, names) {
  if (is.null(use)) return(value)
  switch(intersect(c("call", "update", "apply", "config", "then"), names(use))[[1L]],
    call = called(value, list(args = use$call, kwargs = use$kwargs), names),
    update = {
      for (batch in use$update) do.call(value$update_state, read_all(batch, names))
      value$result()
    },
    apply = {
      variable <- keras_variable(read(use$apply$var, names))
      for (gradient in read_all(use$apply$grads, names)) value$apply(list(gradient), list(variable))
      op_convert_to_tensor(variable)
    },
    config = get_config(value),
    then = read_all(use$then, c(list(result = value), names)))
}

# Recording

recorded <- function(x) {
  if (is.null(x)) list(kind = "null")
  else if (inherits(x, "keras_shape")) list(kind = "shape", dims = as.list(x))
  else if (is.raw(x)) list(kind = "object", class = "raw")
  else if (is.list(x)) recorded_list(x)
  else if (is.atomic(x)) recorded_atomic(x)
  else if (any(endsWith(class(x), "KerasTensor")))
    list(kind = "symbolic", shape = as.list(op_shape(x)), dtype = op_dtype(x))
  else if (inherits(x, "numpy.ndarray") || op_is_tensor(x)) recorded_tensor(x)
  else list(kind = "object", class = sub(".*\\.", "", class(x)[[1L]]))
}

recorded_list <- function(x) {
  named <- !is.null(names(x))
  items <- lapply(unclass(x), recorded)
  attributes(items) <- list(names = names(x))
  list(kind = if (named) "named" else "list", items = if (named && !length(items)) stats::setNames(list(), character())
       else items)
}

recorded_atomic <- function(x) {
  type <- if (is.character(x)) "character" else typeof(x)
  if (length(x) != 1L || !is.null(dim(x))) return(recorded_array(x, type, if (is.null(dim(x))) length(x) else dim(x)))
  if (is.logical(x) && is.na(x)) return(list(kind = "na"))
  value <- in_json(x)[[1L]]
  switch(type, character = list(kind = "string", value = value), logical = list(kind = "bool", value = value),
         complex = list(kind = "complex", value = value), list(kind = "number", type = type, value = value))
}

recorded_tensor <- function(x) {
  dtype <- op_dtype(x)
  values <- as.array(if (grepl("float16", dtype)) op_cast(x, "float32") else x)
  if (is.list(values)) values <- array(vapply(values, as.character, ""), dim(values))
  recorded_array(values, dtype, as.integer(op_shape(x)))
}

recorded_array <- function(x, dtype, dim) {
  list(kind = "array", dtype = dtype, dim = as.list(dim), values = in_json(if (is.null(dim(x))) x else aperm(x)))
}

#' Convert values for JSON, with the cases' strings for numbers that JSON lacks.
in_json <- function(x) {
  x <- as.vector(x)
  if (is.complex(x)) return(Map(function(re, im) c(in_json(re), in_json(im)), Re(x), Im(x)))
  values <- as.list(x)
  if (is.double(x)) values <- ifelse(is.finite(x), lapply(x, exact_number), as.list(as.character(x)))
  values[is.na(x) & !(is.double(x) & is.nan(x))] <- list(NULL)
  values
}

#' Format a double with all its digits, of which jsonlite writes only fifteen.
exact_number <- function(x) structure(sprintf("%.17g", x), class = "json")
