# What the layers above add to the bridge, by kind:
#   advice: functions that return what to add to the message of a condition, or NULL
#   before_code: functions that are called with R code, or the name of a package, before it runs; NULL is for a script
#   python_calls: functions of packages, as list(package, name), that call Python without reticulate's own functions
hooks <- list2env(list(advice = list(), before_code = list(), python_calls = list()), parent = emptyenv())

add_hook <- function(kind, hook) hooks[[kind]] <- c(hooks[[kind]], list(hook))

advice_for <- function(condition) unlist(lapply(hooks$advice, function(advise) advise(condition)))

prepare_for <- function(code = NULL) for (prepare in hooks$before_code) prepare(code)
