# Shims for library(), `::` and the like that redirect keras3 and its companion packages to this package. They mask R's
# functions for scripts, which find them on the search path first; nothing is replaced in R's packages.

# The replaced packages, and the versions that packageVersion() reports for them
replaced_packages <- c(keras3 = "1.5.1", keras = "2.16.1", tensorflow = "2.20.0", tfdatasets = "2.18.0", coro = "1.1.0",
                       tfautograph = "0.3.2")

#' Return TRUE if this package replaces a package.
is_replaced <- function(package) {
  package %in% names(replaced_packages) && !(isTRUE(session$native) && nzchar(system.file(package = package)))
}

#' Return the package to use for one that a script names.
replacement_of <- function(package) if (is_replaced(package)) "pykeras3" else package

#' Attach the shims, which mask R's functions of the same names.
#'
#' @param native Whether to use the replaced packages themselves if they are installed.
attach_shims <- function(native = FALSE) {
  session$native <- native
  if ("pykeras3:scripts" %in% search()) return(invisible())
  get("attach", baseenv())(shims, name = "pykeras3:scripts", warn.conflicts = FALSE)
}

#' Call a base R function with the call of its shim, since functions such as library() inspect their call.
call_original <- function(name, call, frame) {
  call[[1L]] <- as.name(name)
  eval(call, stats::setNames(list(get(name, baseenv())), name), frame)
}

#' Return the shim for library() or require().
make_attach <- function(name) function(package, ..., character.only = FALSE) {
  given <- if (missing(package)) "" else if (character.only) package else as.character(substitute(package))
  if (!is_replaced(given)) return(call_original(name, sys.call(), parent.frame()))
  value <- call_original(name, call(name, quote(pykeras3), quietly = TRUE), parent.frame())
  attach_companion(given)
  warn_late_backend()
  invisible(value)
}

get_exported <- function(pkg, name) {
  package <- as.character(substitute(pkg))
  name <- as.character(substitute(name))
  if (package %in% c("base", "utils") && name %in% names(shims)) shims[[name]]
  else if (is_replaced(package) && !name %in% getNamespaceExports("pykeras3")) missing_function(name, package)()
  else getExportedValue(replacement_of(package), name)
}

get_internal <- function(pkg, name) {
  package <- as.character(substitute(pkg))
  get(as.character(substitute(name)), envir = asNamespace(replacement_of(package)), inherits = FALSE)
}

detach_replaced <- function(name, ..., character.only = FALSE) {
  call <- sys.call()
  named <- if (missing(name) || character.only) NULL else substitute(name)
  if (is.call(named)) named <- paste(vapply(named[-1L], as.character, ""), collapse = ":")
  package <- sub("^package:", "", if (is.null(named) && character.only) name else as.character(named))
  if (length(package) && is_replaced(package)) {
    place <- intersect(c(companion_place(package), "package:pykeras3"), search())
    if (!length(place)) return(invisible())
    call <- call("detach", place[[1L]], character.only = TRUE)
  }
  call_original("detach", call, parent.frame())
}

install_unreplaced <- function(pkgs, ...) {
  here <- !missing(pkgs) && is.character(pkgs)
  answered <- if (here) vapply(pkgs, is_replaced, NA) else FALSE
  if (any(answered))
    message("pykeras3 replaces ", toString(pkgs[answered]), ": nothing is installed.")
  if (!here) utils::install.packages(...) else if (!all(answered)) utils::install.packages(pkgs[!answered], ...)
}

shims <- list(
  library = make_attach("library"),
  require = make_attach("require"),
  "::" = get_exported,
  ":::" = get_internal,
  requireNamespace = function(package, ..., quietly = FALSE)
    base::requireNamespace(replacement_of(package), ..., quietly = quietly),
  loadNamespace = function(package, ...)
    base::loadNamespace(if (is.character(package)) replacement_of(package) else package, ...),
  getNamespace = function(name) base::getNamespace(if (is.character(name)) replacement_of(name) else name),
  asNamespace = function(ns, ...) base::asNamespace(if (is.character(ns)) replacement_of(ns) else ns, ...),
  getFromNamespace = function(x, ns, ...) utils::getFromNamespace(x, replacement_of(ns), ...),
  packageVersion = function(pkg, lib.loc = NULL)
    if (is_replaced(pkg)) package_version(replaced_packages[[pkg]]) else utils::packageVersion(pkg, lib.loc),
  system.file = function(..., package = "base") base::system.file(..., package = replacement_of(package)),
  citation = function(package = "base", ...) utils::citation(replacement_of(package), ...),
  detach = detach_replaced,
  install.packages = install_unreplaced
)
