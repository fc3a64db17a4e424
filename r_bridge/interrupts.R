# Evaluated in both hosts. While Python calls an R function R's interrupts wait, as R would leave Python's frames by a
# jump; only the function itself lets them in, where reticulate catches them for Python.
local({
  reticulate <- asNamespace("reticulate")
  let_in <- function(code) {
    if (!is.call(code)) return(code)
    code <- as.call(lapply(code, let_in))
    if (identical(code[[1L]], quote(do.call))) call("allowInterrupts", code) else code
  }
  call_r_function <- reticulate$call_r_function
  body(call_r_function) <- let_in(body(call_r_function))
  unlockBinding("call_r_function", reticulate)
  assign("call_r_function", call_r_function, reticulate)
  lockBinding("call_r_function", reticulate)
})
