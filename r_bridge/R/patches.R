# Replacements of reticulate's functions, and methods that older versions of it lack, in both hosts.
# r_bridge/runtime/patches.py gives the reason for each.

# Replace a function in a package's namespace, and in the package where it is attached.
replace_in <- function(package, name, replacement_of) {
  namespace <- asNamespace(package)
  own <- namespace[[name]]
  replacement <- replacement_of(own)
  attached <- paste0("package:", package)
  for (place in c(namespace, if (attached %in% search()) as.environment(attached))) {
    if (exists(name, place, inherits = FALSE)) {
      unlockBinding(name, place)
      assign(name, replacement, place)
      lockBinding(name, place)
    }
  }
}

replace_in_reticulate <- function(name) replace_in("reticulate", name, replacements[[name]])

# Replace a method also where it is registered, which other code than reticulate's finds.
replace_method_in_reticulate <- function(generic, class) {
  name <- paste0(generic, ".", class)
  replace_in_reticulate(name)
  reticulate <- asNamespace("reticulate")
  registerS3method(generic, class, reticulate[[name]], reticulate)
}

# Functions that take the original function and return its replacement
replacements <- list()

# Allow interrupts only within the R function that Python calls, where reticulate catches them, and return its jumps out
# of the function as exceptions (R/jumps.R); elsewhere R would jump over Python frames. A caught condition is returned
# through a promise: a restart would cost more than the whole call. Missing values in results stay such (R/results.R).
replacements$call_r_function <- function(original) {
  restart <- "raise_py_exception"
  is_found <- FALSE
  rewritten <- function(code) {
    if (!is.call(code)) return(code)
    head <- code[[1L]]
    # Later versions than 1.46 have the restart "abort" beside it
    if (identical(head, quote(withRestarts)) && restart %in% names(code)) return(rewritten(code[[2L]]))
    if (identical(head, quote(invokeRestart)) && identical(code[[2L]], restart)) {
      return(bquote(leave_with(.(code[[3L]]))))
    }
    code <- as.call(lapply(code, rewritten))
    # The last handler, after those of errors, which end the call
    if (identical(head, quote(withCallingHandlers))) code$condition <- quote(function(condition) passed <<- condition)
    if (!identical(head, quote(do.call))) return(code)
    is_found <<- TRUE
    bquote({
      value <- .(value_for_python)(.(pass_on_restarts)(allowInterrupts(.(code)), leave_with))
      is_left <- FALSE
      value
    })
  }
  body(original) <- bquote({
    raised <- passed <- NULL
    is_left <- TRUE
    delayedAssign("leave", return(list(NULL, raised)))
    leave_with <- function(exception) {
      raised <<- exception
      is_left <<- FALSE
      leave
    }
    on.exit(if (is_left) return(list(NULL, .(jump_from)(passed, sys.nframe()))))
    .(rewritten(body(original)))
  })
  if (!is_found) stop("this version of reticulate defines call_r_function() in another way.")
  original
}

# Return the name of the package whose code runs in a frame; that of the global environment for the user's.
package_of_frame <- function(i) {
  environment <- environment(sys.function(i))
  if (is.null(environment)) "base" else environmentName(topenv(environment))
}

# Return the calls as the backtrace that rlang would return, which takes 20 times as long and more with their number.
# Where an error passes through several functions, the trace that has its origin is kept. The package of each call tells
# its function from others of that name.
replacements$get_r_trace <- function(original) {
  stopifnot(identical(names(formals(original)), c("maybe_use_cached", "trim_tail")))
  globals <- asNamespace("reticulate")$.globals
  function(maybe_use_cached = FALSE, trim_tail = 1L) {
    count <- sys.nframe() - trim_tail
    calls <- as.list(sys.calls())[seq_len(count)]
    last <- globals$last_r_trace
    if (maybe_use_cached && identical(calls, last$full_call[seq_len(count)])) return(last)
    globals$last_r_trace <- structure(
      list(call = calls, parent = sys.parents()[seq_len(count)], visible = rep(TRUE, count),
           namespace = rep(NA_character_, count), scope = rep(NA_character_, count), full_call = calls,
           package = vapply(seq_len(count), package_of_frame, "")),
      row.names = seq_len(count), version = 2L, class = c("rlang_trace", "rlib_trace", "tbl", "data.frame")
    )
  }
}

# Convert an R error to an exception with the classes of its condition, which reticulate's RuntimeError loses.
# A method in the namespace takes precedence over registered ones.
replacements$r_to_py.error <- function(original) {
  error_from <- reticulate::import("r_bridge.runtime.conditions", convert = FALSE)$error_from
  stopifnot(is.function(original))
  function(x, convert = FALSE) {
    if (inherits(x, "python.builtin.object")) return(x)
    facts <- facts_of(x, as.list(x$trace$full_call))
    reticulate::py_call(error_from, facts$message, as.list(facts$classes), facts$call, as.list(facts$traceback),
                        reticulate:::py_capsule(x))
  }
}

# Raise an error that names the columns of a data frame that pandas can't have.
replacements$r_to_py.data.frame <- function(original) {
  stopifnot(is.function(original))
  function(x, convert = FALSE) {
    is_wide <- vapply(x, function(column) length(dim(column)) > 1L, NA)
    if (any(is_wide) && reticulate::py_module_available("pandas"))
      stop("the columns of a data frame must be vectors; do.call(data.frame, x) splits matrices and data frames ",
           "into such. Received: ",
           toString(paste0("`", names(x)[is_wide], "`, a column of class ",
                           vapply(x[is_wide], function(column) class(column)[[1L]], ""))), call. = FALSE)
    original(x, convert)
  }
}

# Give a class the module that Python would take from the frame of the code that creates it; R code has none.
replacements$PyClass <- function(own) {
  stopifnot(identical(names(formals(own)), c("classname", "defs", "inherit")))
  function(classname, defs = list(), inherit = NULL) {
    if (is.null(defs[["__module__"]])) defs[["__module__"]] <- "__main__"
    own(classname, defs, inherit)
  }
}

# Don't report the executable as libpython for a statically linked Python, such as Debian's.
replacements$main_process_python_info <- function(original) {
  stopifnot(is.function(original))
  function() {
    info <- original()
    is_library <- function(path) grepl("^libpython|[.](so|dylib|dll)|^Python$", basename(path))
    if (!is.null(info) && !is_library(info$libpython)) info$libpython <- NA_character_
    info
  }
}

# Call Python with arguments converted as results of R functions are, and convert the result as their arguments are.
# Python functions that a session gives to R call this instead of reticulate's py_call_impl(); others call that as ever.
#
# Its environment becomes reticulate's namespace, which R saves by its name when it saves such a function, as for a
# worker process, where there may be no bridge; the bridge's environment would be saved as a whole.
call_converting <- function(x, args = NULL, keywords = NULL) {
  bridge <- .globals$r_bridge
  if (is.null(bridge)) return(py_call_impl(x, args, keywords))
  if (length(args)) args <- lapply(args, bridge$value_for_python)
  if (length(keywords)) keywords <- lapply(keywords, bridge$value_for_python)
  value <- py_call_impl(x, args, keywords)
  if (inherits(value, bridge$plain_values)) value else py_call_impl(bridge$convertible, list(value))
}

# What given functions call instead of py_call_impl(), or NULL if reticulate's functions can't be patched
given_functions <- list2env(list(py_call_impl = NULL), parent = emptyenv())

# Let convert_calls_of() patch functions, if reticulate makes an environment for each, from which it calls
# py_call_impl().
patch_given_functions <- function() {
  reticulate <- asNamespace("reticulate")
  made <- reticulate::py_eval("len")
  stopifnot("py_call_impl" %in% all.names(body(made)), !identical(environment(made), reticulate))
  environment(call_converting) <- reticulate
  assign("r_bridge", environment(patch_given_functions), envir = reticulate$.globals)
  given_functions$py_call_impl <- call_converting
}

convert_calls_of <- function(f) {
  if (!is.null(given_functions$py_call_impl))
    assign("py_call_impl", given_functions$py_call_impl, envir = environment(f))
}

# Fork with Python's lock held (r_bridge/runtime/forking.py). Once a package is loaded whose threads the child doesn't
# have, refuse Python there.
replacements$mcfork <- function(own) {
  python <- reticulate::import("r_bridge.runtime.forking")
  function(estranged = FALSE) {
    package <- python$threaded_package()
    forked$by <- function() own(estranged)
    python$fork()
    if (inherits(forked$child, "error")) stop(forked$child)
    if (inherits(forked$child, "masterProcess") && !is.null(package)) refuse_python(package)
    forked$child
  }
}

# How R forks, and what it returns: an object of the parent's process in the child, and of the child's in the parent
forked <- list2env(list(by = NULL, child = NULL), parent = emptyenv())

fork_now <- function() {
  suspendInterrupts({
    .C(before_fork)
    forked$child <- tryCatch(forked$by(), error = identity)
    if (inherits(forked$child, "masterProcess")) .C(after_fork_in_child)
    else .C(after_fork_in_parent)
  })
}

refuse_python <- function(package) {
  refuse <- function(own) function(...) {
    stop("Python can't be used here: the process was forked after ", package, " was loaded, whose threads it doesn't ",
         "have. Use parallel::makeCluster() and parallel::parLapply() instead.", call. = FALSE)
  }
  for (name in c("py_call_impl", "py_eval_impl", "py_run_string_impl"))
    if (exists(name, asNamespace("reticulate"), inherits = FALSE)) replace_in("reticulate", name, refuse)
  for (call in hooks$python_calls)
    if (call$package %in% loadedNamespaces()) replace_in(call$package, call$name, refuse)
}

# Replace a function of a package that may be loaded later.
replace_when_loaded <- function(package, name) {
  replace <- function(...) replace_in(package, name, replacements[[name]])
  if (package %in% loadedNamespaces()) replace()
  else setHook(packageEvent(package, "onLoad"), replace)
}

# Methods for NumPy arrays. nrow() and ncol() are built on dim().

dim_of_array <- function(x) {
  if (!reticulate::py_is_null_xptr(x)) as.integer(reticulate::py_to_r(reticulate::py_get_attr(x, "shape")))
}

transposed_array <- function(x) {
  if (!reticulate::py_is_null_xptr(x)) reticulate::py_get_attr(x, "T")
}

# Show the shape and dtype of an array in one line, after a space within a list.
str_of_array <- function(object, ..., nest.lev = 0) {
  if (reticulate::py_is_null_xptr(object)) return(cat("<pointer: 0x0>\n"))
  type <- reticulate::py_str(reticulate::py_get_attr(reticulate::py_get_attr(object, "dtype"), "name"))
  cat(if (nest.lev > 0) " ", "<numpy.ndarray shape(", paste(dim_of_array(object), collapse = ","), "), dtype=", type,
      ">\n", sep = "")
}

# Subset by Python's rules, as the method registered for Python objects does, with `..` for all axes that have no
# subscript.
subset_of_array <- function(x, ...) {
  subset <- utils::getS3method("[", "python.builtin.object", envir = baseenv())
  do.call(subset, c(list(x), subscripts_with_ellipsis(...)), envir = parent.frame())
}

assign_subset_of_array <- function(x, ..., value) {
  assign_subset <- utils::getS3method("[<-", "python.builtin.object", envir = baseenv())
  do.call(assign_subset, c(list(x), subscripts_with_ellipsis(...), list(value = value)), envir = parent.frame())
}

# Return the unevaluated subscripts, with Python's Ellipsis for `..`.
subscripts_with_ellipsis <- function(...) {
  lapply(eval(substitute(alist(...))), function(written) {
    if (identical(written, quote(..))) reticulate::py_eval("...", convert = FALSE) else written
  })
}

array_methods <- list(
  "1.42" = list("[" = subset_of_array, "[<-" = assign_subset_of_array),
  "1.43" = list(dim = dim_of_array, t = transposed_array, str = str_of_array)
)

# Register the methods that a version of reticulate introduced.
register_array_methods <- function(version) {
  methods <- array_methods[[version]]
  for (generic in names(methods))
    registerS3method(generic, "numpy.ndarray", methods[[generic]], asNamespace("reticulate"))
}
