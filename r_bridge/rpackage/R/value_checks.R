# Checks of values on their way to Python: arguments in the R package, and in the bridge, which evaluates this file, the
# results of R functions.

#' Raise an error if a name comes twice in a list or data frame, which becomes a Python dictionary.
#'
#' @param call The call of the error, evaluated only if there is one.
stop_if_repeated <- function(names, what, call = NULL) {
  if (anyDuplicated(names))
    stop(simpleError(paste0(what, " must have unique names. Received: ", toString(dQuote(names, FALSE))), call))
}

#' Raise an error for strings that are not of the encoding they claim, in which reticulate would write codes for bytes.
#'
#' @param call The call of the error, evaluated only if there is one.
stop_if_undecodable <- function(x, call = NULL) {
  if (all(validEnc(x))) return(invisible())
  received <- encodeString(x[!validEnc(x)][[1L]], quote = '"')
  stop(simpleError(paste0("strings must be valid in their encoding; convert them first, for example with ",
                          "iconv(x, \"latin1\", \"UTF-8\"). Received: ", received),
                   call))
}
