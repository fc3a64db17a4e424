# The R package pykeras3 in place of keras3 and its companion packages; r_bridge/keras/host.py loads this file.

# Return TRUE if a text, such as code or the name of a package, has a package that the R package pykeras3 replaces.
names_replaced <- function(text) grepl("\\b(keras3?|tensorflow|tfdatasets|coro|tfautograph)\\b", text, perl = TRUE)

is_installed <- function() nzchar(system.file(package = "pykeras3"))

# Let the R package, if it is installed, replace the others before R code, or a call that names a package, for which
# they may matter.
add_hook("before_code", function(code) {
  if ((is.null(code) || names_replaced(code)) && is_installed()) asNamespace("pykeras3")$attach_shims()
})

# Advise on an error about a missing package that the R package would replace.
add_hook("advice", function(condition) {
  missing <- inherits(condition, "packageNotFoundError") && names_replaced(condition$package)
  if (missing && !is_installed())
    "The R package pykeras3 replaces it; install it with: python -m r_bridge install"
})

# It keeps the first of reticulate's functions, to call that directly.
add_hook("python_calls", list(package = "pykeras3", name = "call_directly"))
