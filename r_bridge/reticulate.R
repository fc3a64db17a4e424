# What reticulate does otherwise than the bridge needs: read before reticulate starts Python.

replace <- function(name, replacement) {
  reticulate <- asNamespace("reticulate")
  unlockBinding(name, reticulate)
  assign(name, replacement, reticulate)
  lockBinding(name, reticulate)
}

# Of a Python that is one program without libpython, as Debian's, reticulate takes the program for the library.
python_info <- asNamespace("reticulate")$main_process_python_info
replace("main_process_python_info", function() {
  info <- python_info()
  if (!is.null(info) && !grepl("^libpython|[.](so|dylib|dll)|^Python$", basename(info$libpython))) info$libpython <- NA_character_
  info
})

# Reticulate's RuntimeError loses the classes of the R condition; this method is found before any that is registered.
replace("r_to_py.error", function(x, convert = FALSE) {
  if (inherits(x, "python.builtin.object")) return(x)
  facts <- facts_of(x, as.list(x$trace$full_call))
  reticulate::py_call(errors$error_from, facts$message, as.list(facts$classes), facts$call, as.list(facts$traceback),
                      reticulate:::py_capsule(x))
})
