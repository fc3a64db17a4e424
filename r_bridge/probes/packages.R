# Prints a line for each R package that matters to the bridge: its name, version and library, as R finds it and as the
# library of this Python has it; the Python that the R package pykeras3 uses; and the end.

cat("\n")
say <- function(...) cat(Sys.getenv("R_BRIDGE_MARK"), paste(..., sep = "\t"), "\n", sep = "")
found <- function(name, package, libraries) {
  place <- find.package(package, libraries, quiet = TRUE)
  if (length(place)) say(name, utils::packageVersion(package, dirname(place[[1L]])), dirname(place[[1L]]))
}
own <- Sys.getenv("R_BRIDGE_OWN")
found("reticulate", "reticulate", .libPaths())
if (nzchar(own)) found("own reticulate", "reticulate", own)
.libPaths(c(if (nzchar(own)) own, .libPaths()))
found("pykeras3", "pykeras3", .libPaths())
tryCatch(say("python", asNamespace("pykeras3")$installed_from), error = function(e) NULL)
say("end")
