# Replacements of reticulate's functions, in both hosts; r_bridge/runtime/patches.py says of each what it is for.

replace_in_reticulate <- function(name) {
  reticulate <- asNamespace("reticulate")
  replacement <- replacements[[name]](reticulate[[name]])
  unlockBinding(name, reticulate)
  assign(name, replacement, reticulate)
  lockBinding(name, reticulate)
}

# Each a function of reticulate's own function.
replacements <- list()

# While Python calls an R function R's interrupts wait, as R would leave Python's frames by a jump; only the function
# itself lets them in, where reticulate catches them for Python. What it catches leaves through a promise instead of a
# restart, which would cost more than all the rest of a call.
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
  if (!is_found) stop("reticulate's call_r_function() is written in another way.")
  compiler::cmpfun(own)
}

# reticulate's RuntimeError loses the classes of the R condition; this method is found before any that is registered.
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

# Of a Python that is one program without libpython, as Debian's, reticulate takes the program for the library.
replacements$main_process_python_info <- function(own) {
  stopifnot(is.function(own))
  function() {
    info <- own()
    is_library <- function(path) grepl("^libpython|[.](so|dylib|dll)|^Python$", basename(path))
    if (!is.null(info) && !is_library(info$libpython)) info$libpython <- NA_character_
    info
  }
}
