# Replacements of reticulate's functions, in both hosts; r_bridge/runtime/patches.py gives the reason for each.

# Replace a function in reticulate's namespace.
replace_in_reticulate <- function(name) {
  reticulate <- asNamespace("reticulate")
  replacement <- replacements[[name]](reticulate[[name]])
  unlockBinding(name, reticulate)
  assign(name, replacement, reticulate)
  lockBinding(name, reticulate)
}

# Functions that take the original function and return its replacement
replacements <- list()

# Allow interrupts only within the R function that Python calls, where reticulate catches them; elsewhere R would jump
# over Python frames. A caught condition is returned through a promise: a restart would cost more than the whole call.
replacements$call_r_function <- function(own) {
  restart <- "raise_py_exception"
  is_found <- FALSE
  rewritten <- function(code) {
    if (!is.call(code)) return(code)
    head <- code[[1L]]
    if (identical(head, quote(withRestarts)) && identical(names(code)[3:length(code)], restart)) {
      return(rewritten(code[[2L]]))
    }
    if (identical(head, quote(invokeRestart)) && identical(code[[2L]], restart)) {
      return(bquote({ raised <<- .(code[[3L]]); leave }))
    }
    code <- as.call(lapply(code, rewritten))
    if (!identical(head, quote(do.call))) return(code)
    is_found <<- TRUE
    call("allowInterrupts", code)
  }
  body(own) <- bquote({
    raised <- NULL
    delayedAssign("leave", return(list(NULL, raised)))
    .(rewritten(body(own)))
  })
  if (!is_found) stop("this version of reticulate defines call_r_function() in another way.")
  compiler::cmpfun(own)
}

# Convert an R error to an exception with the classes of its condition, which reticulate's RuntimeError loses.
# A method in the namespace takes precedence over registered ones.
replacements$r_to_py.error <- function(own) {
  error_from <- reticulate::import("r_bridge.conversion.conditions", convert = FALSE)$error_from
  stopifnot(is.function(own))
  function(x, convert = FALSE) {
    if (inherits(x, "python.builtin.object")) return(x)
    facts <- facts_of(x, as.list(x$trace$full_call))
    reticulate::py_call(error_from, facts$message, as.list(facts$classes), facts$call, as.list(facts$traceback),
                        reticulate:::py_capsule(x))
  }
}

# Don't report the executable as libpython for a statically linked Python, such as Debian's.
replacements$main_process_python_info <- function(own) {
  stopifnot(is.function(own))
  function() {
    info <- own()
    is_library <- function(path) grepl("^libpython|[.](so|dylib|dll)|^Python$", basename(path))
    if (!is.null(info) && !is_library(info$libpython)) info$libpython <- NA_character_
    info
  }
}
