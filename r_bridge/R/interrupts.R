# Evaluated in both hosts. While Python calls an R function R's interrupts wait, as R would leave Python's frames by a
# jump; only the function itself lets them in, where reticulate catches them for Python. What it catches leaves through
# a promise instead of a restart, which would cost more than all the rest of a call.
local({
  reticulate <- asNamespace("reticulate")
  restart <- "raise_py_exception"
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
    if (identical(head, quote(do.call))) call("allowInterrupts", code) else code
  }
  call_r_function <- reticulate$call_r_function
  body(call_r_function) <- bquote({
    raised <- NULL
    delayedAssign("leave", return(list(NULL, raised)))
    .(rewritten(body(call_r_function)))
  })
  unlockBinding("call_r_function", reticulate)
  assign("call_r_function", compiler::cmpfun(call_r_function), reticulate)
  lockBinding("call_r_function", reticulate)
})
