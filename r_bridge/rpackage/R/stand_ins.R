# Functions that take the names of keras3 and of the packages around it for this package, while a script runs.

# Packages whose functions are here, and the versions of them that scripts find
stood_in_for <- c(keras3 = "1.5.1", keras = "2.16.1", tensorflow = "2.20.0", tfdatasets = "2.18.0", coro = "1.1.0",
                  tfautograph = "0.3.2")

is_here <- function(package) {
  package %in% names(stood_in_for) && !(isTRUE(session$native) && nzchar(system.file(package = package)))
}

#' The package that answers for the one that a script names.
answering <- function(package) if (is_here(package)) "pykeras3" else package

#' Attaches the stand-ins below, which hide R's functions of the same names.
attach_stand_ins <- function(native = FALSE) {
  session$native <- native
  if ("pykeras3:scripts" %in% search()) return(invisible())
  get("attach", baseenv())(stand_ins, name = "pykeras3:scripts", warn.conflicts = FALSE)
}

#' Calls one of R's own functions as its stand-in was called: library() and its like look at the call.
call_own <- function(name, call, frame) {
  call[[1L]] <- as.name(name)
  eval(call, stats::setNames(list(get(name, baseenv())), name), frame)
}

attaching <- function(name) function(package, ..., character.only = FALSE) {
  given <- if (missing(package)) "" else if (character.only) package else as.character(substitute(package))
  if (!is_here(given)) return(call_own(name, sys.call(), parent.frame()))
  value <- call_own(name, call(name, quote(pykeras3), quietly = TRUE), parent.frame())
  attach_companion(given)
  warn_late_backend()
  invisible(value)
}

exported <- function(pkg, name) {
  package <- as.character(substitute(pkg))
  name <- as.character(substitute(name))
  if (package %in% c("base", "utils") && name %in% names(stand_ins)) stand_ins[[name]]
  else getExportedValue(answering(package), name)
}

internal <- function(pkg, name) {
  package <- as.character(substitute(pkg))
  get(as.character(substitute(name)), envir = asNamespace(answering(package)), inherits = FALSE)
}

detaching <- function(name, ..., character.only = FALSE) {
  call <- sys.call()
  named <- if (missing(name) || character.only) NULL else substitute(name)
  if (is.call(named)) named <- paste(vapply(named[-1L], as.character, ""), collapse = ":")
  package <- sub("^package:", "", if (is.null(named) && character.only) name else as.character(named))
  if (length(package) && is_here(package)) {
    place <- intersect(c(companion_place(package), "package:pykeras3"), search())
    if (!length(place)) return(invisible())
    call <- call("detach", place[[1L]], character.only = TRUE)
  }
  call_own("detach", call, parent.frame())
}

installing <- function(pkgs, ...) {
  here <- !missing(pkgs) && is.character(pkgs)
  answered <- if (here) vapply(pkgs, is_here, NA) else FALSE
  if (any(answered))
    message("pykeras3 stands in for ", toString(pkgs[answered]), ": nothing is installed.")
  if (!here) utils::install.packages(...) else if (!all(answered)) utils::install.packages(pkgs[!answered], ...)
}

stand_ins <- list(
  library = attaching("library"),
  require = attaching("require"),
  "::" = exported,
  ":::" = internal,
  requireNamespace = function(package, ..., quietly = FALSE)
    base::requireNamespace(answering(package), ..., quietly = quietly),
  loadNamespace = function(package, ...)
    base::loadNamespace(if (is.character(package)) answering(package) else package, ...),
  getNamespace = function(name) base::getNamespace(if (is.character(name)) answering(name) else name),
  asNamespace = function(ns, ...) base::asNamespace(if (is.character(ns)) answering(ns) else ns, ...),
  getFromNamespace = function(x, ns, ...) utils::getFromNamespace(x, answering(ns), ...),
  packageVersion = function(pkg, lib.loc = NULL)
    if (is_here(pkg)) package_version(stood_in_for[[pkg]]) else utils::packageVersion(pkg, lib.loc),
  system.file = function(..., package = "base") base::system.file(..., package = answering(package)),
  citation = function(package = "base", ...) utils::citation(answering(package), ...),
  detach = detaching,
  install.packages = installing
)
